package groundwork.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows officers their jobs, and nobody else's. */
@Controller
final class JobDesk {

    private final Jobs jobs;
    private final Reception reception;

    JobDesk(Jobs jobs, Reception reception) {
        this.jobs = jobs;
        this.reception = reception;
    }

    @GetMapping("/jobs")
    JobList list(HttpServletRequest request) {
        return new JobList(jobs.latest(officer(request)));
    }

    /** What came of it takes the place of the waiting. */
    @GetMapping("/jobs/{id}")
    Answer page(@PathVariable UUID id, HttpServletRequest request) {
        var job = find(id, request);
        return job.result() == null ? new JobPage(job) : Moved.to(job.result());
    }

    @GetMapping("/jobs/{id}/progress")
    Answer progress(@PathVariable UUID id, HttpServletRequest request) {
        var job = find(id, request);
        return job.result() == null ? new JobPart(job) : Moved.to(job.result());
    }

    @PostMapping("/jobs/{id}/stop")
    Answer stop(@PathVariable UUID id, HttpServletRequest request) {
        jobs.stop(find(id, request).id(), officer(request));
        return Moved.to("/jobs/" + id);
    }

    private Job find(UUID id, HttpServletRequest request) {
        return jobs.find(id, officer(request)).orElseThrow(() -> Refusal.missing("frame.job.missing"));
    }

    private UUID officer(HttpServletRequest request) {
        var visitor = reception.visitor(request);
        if (!visitor.signedIn()) throw Refusal.missing("frame.job.missing");
        return visitor.officer();
    }
}
