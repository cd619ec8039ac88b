package groundwork.summary.document;

import groundwork.figure.Extent;
import groundwork.frame.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A summary as it stands: the text in both languages and the figures, all counted at one position.
 *
 * @param figures those the text cites in its order, then the other ones of the programme that have anything or a target
 * @param told the demands that its cases tell, in order
 * @param candidates the demands that could be told, best first
 */
public record Summary(
        ProgrammeFacts programme,
        Extent extent,
        long position,
        Map<Language, Document> documents,
        List<SummaryFigure> figures,
        List<Case> told,
        List<Case> candidates) {

    public Document in(Language language) {
        return documents.get(language);
    }

    public Optional<SummaryFigure> figure(String key) {
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    public Stream<SummaryFigure> cited() {
        return figures.stream().filter(SummaryFigure::cited);
    }

    /** Those that have records and stand nowhere in the text: perhaps forgotten. */
    public List<SummaryFigure> uncited() {
        return figures.stream()
                .filter(figure -> !figure.cited()
                        && !figure.value().isZero()
                        && !figure.key().contains(":"))
                .toList();
    }
}
