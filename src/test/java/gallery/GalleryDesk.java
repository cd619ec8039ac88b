package gallery;

import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Job;
import groundwork.frame.JobPage;
import groundwork.frame.Moved;
import groundwork.frame.Page;
import groundwork.frame.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
public class GalleryDesk {

    @GetMapping("/gallery")
    Page desk() {
        return new Sample("desk");
    }

    @GetMapping("/gallery/{name}")
    Page page(@PathVariable String name) {
        return new Sample(name);
    }

    /** A form that knows what it wants. */
    @PostMapping("/gallery/form")
    Answer send(@RequestParam String title, @RequestParam String copies) {
        if (!title.isBlank() && copies.matches("\\d+"))
            return Moved.to("/gallery/form").saying("gallery.saved", title).undoneBy("/gallery/undo");
        return Refusal.flawed(Flaw.at("title", "gallery.flaw.title"), Flaw.at("copies", "gallery.flaw.copies"))
                .on(new Sample("form"));
    }

    @GetMapping("/gallery/job/{state}")
    Page job(@PathVariable Job.State state) {
        var refusal = state == Job.State.REFUSED ? "gallery.settledTwice" : null;
        return new JobPage(new Job(
                new UUID(0, 7),
                "gallery.importing",
                state,
                1284,
                4000,
                null,
                refusal,
                List.of("2"),
                Instant.parse("2018-06-14T00:40:00Z"),
                state == Job.State.RUNNING ? null : Instant.parse("2018-06-14T00:41:30Z")));
    }

    @PostMapping("/gallery/undo")
    Answer undo() {
        return Moved.to("/gallery/form").saying("gallery.undone");
    }

    @GetMapping({"/gallery/refused/{status}", "/api/gallery/refused/{status}"})
    Page refused(@PathVariable int status) {
        throw switch (status) {
            case 403 -> Refusal.forbidden("frame.refusal.403");
            case 409 -> Refusal.conflict("gallery.settledTwice", "2");
            case 422 -> Refusal.flawed(Flaw.at("title", "gallery.flaw.title"));
            case 404 -> Refusal.missing("frame.refusal.404");
            default -> new IllegalStateException("something nobody shall read");
        };
    }

    /** The template of that name. */
    public record Sample(String name) implements Page {

        @Override
        public String template() {
            return "gallery/" + name;
        }
    }
}
