package groundwork.summary;

import groundwork.figure.Extent;
import groundwork.figure.Figure;
import groundwork.figure.Figures;
import groundwork.figure.Value;
import groundwork.summary.prose.Citation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what a summary cites, each once, all at one position in one transaction. Not to be kept beyond it. */
final class Counting {

    /** What is late depends on the day one asks. */
    private static final Set<String> BY_DAY = Set.of("demand.overdue");

    private final JdbcClient db;
    private final Figures figures;
    private final Extent extent;
    private final long position;
    private final LocalDate today;
    private final Map<String, Optional<Value>> counted = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();

    Counting(JdbcClient db, Figures figures, Extent extent, long position, LocalDate today) {
        this.db = db;
        this.figures = figures;
        this.extent = extent;
        this.position = position;
        this.today = today;
    }

    Extent extent() {
        return extent;
    }

    long position() {
        return position;
    }

    /** Empty where no figure is called so. */
    Optional<Value> value(Citation citation) {
        var known = counted.get(citation.key());
        if (known != null) return known;
        var value = figure(citation)
                .map(figure -> figures.count(
                        db, figure, within(citation), position, BY_DAY.contains(figure.id()) ? today : null));
        counted.put(citation.key(), value);
        return value;
    }

    Optional<Figure> figure(Citation citation) {
        return figures.cited(citation.what())
                .filter(figure -> citation.part() == null || has(figure, citation.part()))
                .map(figure -> citation.part() == null ? figure : figure.only(citation.part()));
    }

    private static boolean has(Figure figure, String part) {
        return figure.parts().isEmpty() ? figure.part() == null : figure.parts().contains(part);
    }

    List<String> parts(Citation citation) {
        return parts.computeIfAbsent(
                citation.part(null).key(),
                key -> figures.cited(citation.what())
                        .map(figure -> figures.byPart(db, figure, within(citation), position).entrySet().stream()
                                .filter(part -> !part.getValue().isZero())
                                .map(Map.Entry::getKey)
                                .toList())
                        .orElse(List.of()));
    }

    Figures.Evidence evidence(Value value, int limit) {
        return figures.evidence(db, value, limit);
    }

    List<Figures.Traced> first(Value value, int limit) {
        return figures.trace(db, value, null, limit);
    }

    private Extent within(Citation citation) {
        var narrowed = citation.village() == null ? extent : extent.in(citation.village());
        return citation.from() == null ? narrowed : narrowed.within(citation.from(), citation.to());
    }
}
