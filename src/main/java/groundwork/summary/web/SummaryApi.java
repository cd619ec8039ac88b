package groundwork.summary.web;

import groundwork.directory.Scope;
import groundwork.summary.Summaries;
import groundwork.summary.paper.SummaryFiles;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The summary as data, with every figure's entries. */
@RestController
class SummaryApi {

    private final Summaries summaries;
    private final SummaryFiles files;

    SummaryApi(Summaries summaries, SummaryFiles files) {
        this.summaries = summaries;
        this.files = files;
    }

    @GetMapping(path = "/api/v1/programmes/{slug}/summary", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> summary(Scope scope, @PathVariable String slug) {
        var summary = summaries.whole(scope, summaries.extent(scope, slug));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(files.json(summary).getBytes(StandardCharsets.UTF_8));
    }
}
