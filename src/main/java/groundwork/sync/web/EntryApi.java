package groundwork.sync.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.sync.Answered;
import groundwork.sync.Batch;
import groundwork.sync.Batches;
import groundwork.sync.Outgoing;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entries in and postings out, for phones and other programs. */
@RestController
class EntryApi {

    /**
     * @param results one per entry, in the order they were sent
     * @param resync true where the sender has a receipt that means nothing here any more; absent otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Results(List<Answered> results, Boolean resync) {}

    private static final int MOST = 200;

    private final Batches batches;
    private final Outgoing outgoing;

    EntryApi(Batches batches, Outgoing outgoing) {
        this.batches = batches;
        this.outgoing = outgoing;
    }

    @PostMapping(path = "/api/v1/entries", consumes = MediaType.APPLICATION_JSON_VALUE)
    Results take(Scope scope, InputStream body) throws IOException {
        var batch = Batch.read(body);
        // Before anything is added, or what is new could stand where the receipt points.
        var resync = batches.lost(scope, batch) ? true : null;
        return new Results(batches.take(scope, batch), resync);
    }

    @GetMapping("/api/v1/entries")
    Outgoing.Range list(
            Scope scope, @RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "100") int limit) {
        return outgoing.after(scope, after, Math.clamp(limit, 1, MOST));
    }

    @GetMapping("/api/v1/entries/{id}")
    Outgoing.Story show(Scope scope, @PathVariable UUID id) {
        return outgoing.story(scope, id).orElseThrow(() -> Refusal.missing("sync.missing"));
    }
}
