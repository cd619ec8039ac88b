package groundwork.programme.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.programme.NoteKind;
import groundwork.programme.Planning;
import groundwork.programme.Programmes;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Noting deficiencies and promises. */
@Controller
class NoteDesk {

    private final Programmes programmes;
    private final Planning planning;

    NoteDesk(Programmes programmes, Planning planning) {
        this.programmes = programmes;
        this.planning = planning;
    }

    @GetMapping("/programmes/{slug}/notes")
    NoteEdit show(Scope scope, @PathVariable String slug) {
        var programme = programmes.require(scope, slug);
        return new NoteEdit(
                programme,
                programmes.notes(scope, programme.id(), NoteKind.DEFICIENCY),
                programmes.notes(scope, programme.id(), NoteKind.PROMISE));
    }

    /** Each kind has a field of its own, so that a refusal stands where it was typed. */
    @PostMapping("/programmes/{slug}/notes")
    Answer note(
            Scope scope,
            @PathVariable String slug,
            @RequestParam(required = false) String deficiency,
            @RequestParam(required = false) String promise) {
        try {
            var kind = promise == null ? NoteKind.DEFICIENCY : NoteKind.PROMISE;
            var field = Labels.word(kind);
            var typed = new Typed();
            var text = typed.needed(field, promise == null ? deficiency : promise, "programme.flaw.text");
            typed.check();
            planning.note(scope, programmes.require(scope, slug), kind, text);
            return Moved.to("/programmes/" + slug + "/notes").saying("programme.note.added");
        } catch (Refusal refusal) {
            return refusal.on(show(scope, slug));
        }
    }

    @PostMapping("/programmes/{slug}/notes/{entry}/removal")
    Answer remove(Scope scope, @PathVariable String slug, @PathVariable UUID entry) {
        planning.strike(scope, programmes.require(scope, slug), entry);
        return Moved.to("/programmes/" + slug + "/notes").saying("programme.note.removed");
    }
}
