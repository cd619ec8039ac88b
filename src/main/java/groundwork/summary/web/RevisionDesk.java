package groundwork.summary.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import groundwork.summary.Paragraphs;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaving a paragraph out, putting it back, moving it, and taking a change back. */
@Controller
class RevisionDesk {

    private final Paragraphs paragraphs;

    RevisionDesk(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    @PostMapping("/summary/paragraph/removal")
    Answer leaveOut(Scope scope, ProgrammeChoice programme, Asked asked, ParagraphForm form, Locale reader) {
        var view = View.of(programme, asked, reader);
        int now = paragraphs.leaveOut(scope, view.extent(), view.language(), form.key(), form.seen());
        return Changes.said(view, form.key(), now, "summary.leftOut");
    }

    @PostMapping("/summary/paragraph/return")
    Answer putBack(Scope scope, ProgrammeChoice programme, Asked asked, ParagraphForm form, Locale reader) {
        var view = View.of(programme, asked, reader);
        int now = paragraphs.putBack(scope, view.extent(), view.language(), form.key(), form.seen());
        return Changes.said(view, form.key(), now, "summary.putBack");
    }

    @PostMapping("/summary/paragraph/restoration")
    Answer restore(Scope scope, ProgrammeChoice programme, Asked asked, ParagraphForm form, Locale reader) {
        var view = View.of(programme, asked, reader);
        int now = paragraphs.restore(scope, view.extent(), view.language(), form.key(), form.seen());
        return Changes.said(view, form.key(), now, "summary.restored");
    }

    @PostMapping("/summary/paragraph/move")
    Answer move(
            Scope scope,
            ProgrammeChoice programme,
            Asked asked,
            ParagraphForm form,
            @RequestParam boolean up,
            Locale reader) {
        var view = View.of(programme, asked, reader);
        int now = paragraphs.move(scope, view.extent(), view.language(), form.key(), form.seen(), up);
        if (now == form.seen()) return Moved.to(Changes.at(view, form.key())).saying("summary.unmoved");
        return Changes.said(view, form.key(), now, "summary.moved");
    }

    @PostMapping("/summary/paragraph/undoing")
    Answer undo(Scope scope, ProgrammeChoice programme, Asked asked, ParagraphForm form, Locale reader) {
        var view = View.of(programme, asked, reader);
        paragraphs.undo(scope, view.extent(), view.language(), form.key(), form.seen());
        return Moved.to(Changes.at(view, form.key())).saying("summary.undone");
    }
}
