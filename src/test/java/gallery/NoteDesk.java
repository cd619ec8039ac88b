package gallery;

import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class NoteDesk {

    private final Notes notes;

    NoteDesk(Notes notes) {
        this.notes = notes;
    }

    @GetMapping("/notes")
    NoteList list(Paged.From from) {
        return new NoteList(notes.page(from));
    }

    @PostMapping("/notes")
    Answer add(@RequestParam String text, Paged.From from) {
        try {
            var number = notes.add(text);
            return Moved.to("/notes").saying("gallery.note.added", number).undoneBy("/notes/" + number + "/removal");
        } catch (Refusal refusal) {
            return refusal.on(list(from));
        }
    }

    @PostMapping("/notes/{number}/removal")
    Answer remove(@PathVariable int number) {
        notes.remove(number);
        return Moved.to("/notes").saying("gallery.undone");
    }
}
