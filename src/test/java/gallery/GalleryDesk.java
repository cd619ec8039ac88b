package gallery;

import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Page;
import groundwork.frame.Refusal;
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
