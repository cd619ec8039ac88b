package groundwork.summary.web;

import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.summary.Summaries;
import groundwork.summary.document.Paragraph;
import groundwork.summary.document.Summary;
import groundwork.summary.document.SummaryFigure;
import groundwork.summary.prose.Citation;
import groundwork.summary.prose.Rounded;
import groundwork.summary.prose.Spoken;
import groundwork.summary.prose.Style;
import groundwork.summary.web.Editing.Offer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the form of a paragraph. */
@Component
class ParagraphForms {

    private final Summaries summaries;
    private final Officers officers;

    ParagraphForms(Summaries summaries, Officers officers) {
        this.summaries = summaries;
        this.officers = officers;
    }

    /** The one that the address asks for; null for none, or where its paragraph is gone. */
    Editing open(Scope scope, View view, Summary summary, Asked asked) {
        if (asked.edit() != null)
            return summary.in(view.language())
                    .find(asked.edit())
                    .map(paragraph -> of(scope, view, summary, paragraph, null))
                    .orElse(null);
        return asked.add() == null ? null : blank(view, summary, asked.add(), asked.after(), "");
    }

    /** @param typed instead of what it says now, or null */
    Editing of(Scope scope, View view, Summary summary, Paragraph paragraph, String typed) {
        var spoken = summaries.spoken(summary, view.language());
        var original = paragraph.original();
        return new Editing(
                paragraph.key(),
                null,
                null,
                paragraph,
                typed == null ? spoken.said(paragraph.prose()) : typed,
                original == null ? null : spoken.said(original.prose()),
                by(scope, paragraph),
                offers(view, summary, spoken),
                typed != null);
    }

    Editing blank(View view, Summary summary, String part, String after, String typed) {
        var spoken = summaries.spoken(summary, view.language());
        return new Editing(null, part, after, null, typed, null, null, offers(view, summary, spoken), !typed.isEmpty());
    }

    private String by(Scope scope, Paragraph paragraph) {
        if (paragraph.edit() == null) return null;
        var by = paragraph.edit().by();
        return officers.names(scope, List.of(by)).getOrDefault(by, "");
    }

    private List<Offer> offers(View view, Summary summary, Spoken spoken) {
        var offers = new ArrayList<Offer>();
        for (var figure : summary.figures()) offers.add(offer(view, figure, spoken));
        summaries.facts(summary, view.language()).forEach((key, text) -> {
            var typed = spoken.said(Citation.of(key));
            offers.add(new Offer(typed.substring(1, typed.length() - 1), text, typed, null));
        });
        return offers;
    }

    private static Offer offer(View view, SummaryFigure figure, Spoken spoken) {
        var citation = Citation.of(figure.key());
        var typed = spoken.said(citation);
        var more = Rounded.down(figure.value().value()).more();
        return new Offer(
                typed.substring(1, typed.length() - 1),
                figure.written().in(view.language()),
                typed,
                more ? spoken.said(citation.styled(Style.MORE)) : null);
    }
}
