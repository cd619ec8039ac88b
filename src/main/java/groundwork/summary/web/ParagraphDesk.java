package groundwork.summary.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.summary.Paragraphs;
import groundwork.summary.Summaries;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Editing a paragraph, and writing a new one. */
@Controller
class ParagraphDesk {

    private final Summaries summaries;
    private final Paragraphs paragraphs;
    private final SummaryPages pages;
    private final ParagraphForms forms;

    ParagraphDesk(Summaries summaries, Paragraphs paragraphs, SummaryPages pages, ParagraphForms forms) {
        this.summaries = summaries;
        this.paragraphs = paragraphs;
        this.pages = pages;
        this.forms = forms;
    }

    @PostMapping("/summary/paragraph")
    Answer write(Scope scope, ProgrammeChoice programme, Asked asked, ParagraphForm form, Locale reader) {
        var view = View.of(programme, asked, reader);
        if (form.cite() != null) return page(scope, view, form, form.withCitation(), reader);
        try {
            return form.key() == null ? add(scope, view, form) : edit(scope, view, form);
        } catch (Refusal refusal) {
            return refusal.on(page(scope, view, form, form.text(), reader));
        }
    }

    private Answer edit(Scope scope, View view, ParagraphForm form) {
        var prose = summaries
                .spoken(summaries.read(scope, view.extent()), view.language())
                .read(form.read());
        int now = paragraphs.write(scope, view.extent(), view.language(), form.key(), form.seen(), prose);
        if (now == form.seen()) return Moved.to(Changes.at(view, form.key())).saying("summary.unchanged");
        return Changes.said(view, form.key(), now, "summary.saved");
    }

    private Answer add(Scope scope, View view, ParagraphForm form) {
        var prose = summaries
                .spoken(summaries.read(scope, view.extent()), view.language())
                .read(form.read());
        var key = paragraphs.add(scope, view.extent(), view.language(), form.part(), form.after(), prose);
        return Changes.said(view, key, 1, "summary.added");
    }

    /** The form again with what was typed. */
    private SummaryPage page(Scope scope, View view, ParagraphForm form, String typed, Locale reader) {
        var summary = summaries.read(scope, view.extent());
        var editing = form.key() == null
                ? forms.blank(view, summary, form.part(), form.after(), typed)
                : summary.in(view.language())
                        .find(form.key())
                        .map(paragraph -> forms.of(scope, view, summary, paragraph, typed))
                        .orElseThrow(() -> Refusal.missing("summary.missing"));
        return pages.page(scope, view, summary, null, editing, reader);
    }
}
