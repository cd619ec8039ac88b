package groundwork.intake.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Attachment;
import groundwork.frame.Jobs;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.frame.Work;
import groundwork.intake.Arrivals;
import groundwork.intake.Match;
import groundwork.intake.upload.Upload;
import groundwork.intake.upload.UploadWork;
import groundwork.intake.upload.Uploads;
import groundwork.ledger.Ids;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happens to an upload as a whole: looking through it, importing it, throwing it away. */
@Controller
class UploadDesk {

    private final Uploads uploads;
    private final UploadWork work;
    private final Arrivals arrivals;
    private final ImportLines lines;
    private final Jobs jobs;
    private final Messages messages;
    private final Clock clock;

    UploadDesk(
            Uploads uploads,
            UploadWork work,
            Arrivals arrivals,
            ImportLines lines,
            Jobs jobs,
            Messages messages,
            Clock clock) {
        this.uploads = uploads;
        this.work = work;
        this.arrivals = arrivals;
        this.lines = lines;
        this.jobs = jobs;
        this.messages = messages;
        this.clock = clock;
    }

    /** Leads to what comes next. */
    @GetMapping("/imports/uploads/{id}")
    Moved next(Scope scope, @PathVariable UUID id) {
        var upload = find(scope, id);
        if (lines.busy(upload) && scope.officer().equals(upload.worker())) return Moved.to("/jobs/" + upload.job());
        if (upload.batch() != null && arrivals.find(scope, upload.batch()).isPresent())
            return Moved.to("/imports/" + upload.batch());
        return Moved.to("/imports/uploads/" + id + (upload.looked() == null ? "/columns" : "/rows"));
    }

    @PostMapping("/imports/uploads/{id}/look")
    Moved look(Scope scope, @PathVariable UUID id) {
        return look(scope, find(scope, id));
    }

    Moved look(Scope scope, Upload upload) {
        return start(scope, upload, null, upload.match(), "intake.job.look", progress -> {
            work.look(scope, upload.id(), progress);
            return "/imports/uploads/" + upload.id() + "/rows";
        });
    }

    /**
     * The same import again completes one that was cut short; after it was undone it is another.
     *
     * @param match as it was chosen the last time where nobody is asked
     */
    @PostMapping("/imports/uploads/{id}/import")
    Moved bring(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "all") String which,
            @RequestParam(required = false) String match) {
        var upload = find(scope, id);
        var before = upload.batch() == null
                ? null
                : arrivals.find(scope, upload.batch()).orElse(null);
        var batch = before == null || before.undone() ? Ids.next(clock) : before.id();
        var by = match == null ? upload.match() : "content".equals(match) ? Match.CONTENT : Match.NUMBER;
        return start(scope, upload, batch, by, "intake.job.import", progress -> {
            work.bring(scope, id, batch, which.equals("good"), by, progress);
            return "/imports/" + batch;
        });
    }

    private Moved start(Scope scope, Upload upload, UUID batch, Match match, String name, Work what) {
        if (lines.busy(upload)) throw Refusal.conflict("intake.upload.busy");
        var job = jobs.start(scope.county(), scope.officer(), name, what);
        uploads.working(scope, upload.id(), job, batch, match);
        return Moved.to("/jobs/" + job);
    }

    @GetMapping("/imports/uploads/{id}/errors.xlsx")
    void errors(Scope scope, @PathVariable UUID id, Locale reader, HttpServletResponse response) throws IOException {
        find(scope, id);
        Attachment.workbook("to-be-mended.xlsx", response);
        work.errors(scope, id, response.getOutputStream(), messages, Language.of(reader));
    }

    @PostMapping("/imports/uploads/{id}/removal")
    Answer remove(Scope scope, @PathVariable UUID id) {
        var upload = find(scope, id);
        if (lines.busy(upload)) throw Refusal.conflict("intake.upload.busy");
        uploads.remove(scope, id);
        return Moved.to("/imports").saying("intake.upload.removed");
    }

    Upload find(Scope scope, UUID id) {
        return uploads.find(scope, id).orElseThrow(() -> Refusal.missing("intake.upload.missing"));
    }
}
