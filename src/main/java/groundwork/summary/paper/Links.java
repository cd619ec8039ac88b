package groundwork.summary.paper;

import groundwork.frame.Language;
import groundwork.summary.document.SummaryFigure;
import groundwork.summary.prose.Citation;
import groundwork.summary.prose.Run;
import java.util.function.Function;

/**
 * Where the runs of a text lead.
 *
 * @param figure address of what shows a figure's records
 * @param part address of the part of a page with the same, to be put beside the text, or null
 * @param recorded address of the record behind a fact; null for none
 * @param open key of the figure that is shown now, or null
 */
public record Links(
        Function<Citation, String> figure,
        Function<Citation, String> part,
        Function<Run.Recorded, String> recorded,
        String open) {

    /** Within one file: to the list of figures behind the text. */
    static Links within(Language language) {
        return new Links(citation -> "#" + anchor(language, citation.key()), citation -> null, recorded -> null, null);
    }

    static String anchor(Language language, String key) {
        return language.name().toLowerCase(java.util.Locale.ROOT) + "-" + SummaryFigure.anchor(key);
    }

    public boolean isOpen(Citation citation) {
        return citation.key().equals(open);
    }
}
