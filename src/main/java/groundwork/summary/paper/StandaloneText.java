package groundwork.summary.paper;

import groundwork.frame.Language;
import groundwork.frame.Page;
import groundwork.summary.document.Document;
import groundwork.summary.document.Summary;
import groundwork.summary.document.SummaryFigure;
import java.util.List;

/** One language of a page that stands alone: the text, and the figures it leads to. */
public record StandaloneText(Summary summary, Language language) implements Page {

    public Document document() {
        return summary.in(language);
    }

    /** Figures of this text first, in its order. */
    public List<SummaryFigure> cited() {
        return document().cited().stream()
                .flatMap(key -> summary.figure(key).stream())
                .toList();
    }

    public List<SummaryFigure> others() {
        var cited = document().cited();
        return summary.figures().stream()
                .filter(figure -> !cited.contains(figure.key()))
                .toList();
    }

    public String looseNumbers() {
        return document().loose().stream()
                .map(Document.Loose::number)
                .collect(java.util.stream.Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    public Links links() {
        return Links.within(language);
    }

    /** Where it stands in the file; the other language's has another. */
    public String anchor(SummaryFigure figure) {
        return Links.anchor(language, figure.key());
    }
}
