package groundwork.summary;

import groundwork.figure.Extent;
import groundwork.figure.Figure;
import groundwork.figure.Figures;
import groundwork.figure.Value;
import groundwork.ledger.Postings;
import groundwork.summary.prose.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what a summary cites, each once, all at one position in one transaction. Not to be kept beyond it. */
final class Counting {

    /** What is late depends on the day one asks. */
    private static final Set<String> BY_DAY = Set.of("demand.overdue", "demand.unconfirmed");

    private final JdbcClient db;
    private final Figures figures;
    private final Extent extent;
    private final long position;
    private final LocalDate today;
    private final int county;
    private final Recent recent;
    private final boolean followed;

    Counting(JdbcClient db, int county, Figures figures, Extent extent, long position, LocalDate today, Recent recent) {
        this.db = db;
        this.county = county;
        this.figures = figures;
        this.extent = extent;
        this.position = position;
        this.today = today;
        this.recent = recent;
        this.followed = new Postings(db).followed();
    }

    /** Everything an answer follows from. */
    private record Asked(String what, int county, Extent extent, long position, LocalDate today, String key) {}

    private Asked asked(String what, String key) {
        return new Asked(what, county, extent, position, today, key);
    }

    private <T> T once(Asked asked, Supplier<T> counted) {
        return followed ? recent.get(asked, counted) : counted.get();
    }

    Extent extent() {
        return extent;
    }

    long position() {
        return position;
    }

    /** Empty where no figure is called so. */
    Optional<Value> value(Citation citation) {
        return once(
                asked("value", citation.key()),
                () -> figure(citation)
                        .map(figure -> figures.count(
                                db, figure, within(citation), position, BY_DAY.contains(figure.id()) ? today : null)));
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
        return once(
                asked("parts", citation.part(null).key()),
                () -> figures.cited(citation.what())
                        .map(figure -> figures.byPart(db, figure, within(citation), position).entrySet().stream()
                                .filter(part -> !part.getValue().isZero())
                                .map(Map.Entry::getKey)
                                .toList())
                        .orElse(List.of()));
    }

    Figures.Evidence evidence(Value value, int limit) {
        return once(
                asked("evidence " + limit + " " + value.extent(), value.cite()),
                () -> figures.evidence(db, value, limit));
    }

    List<Figures.Traced> first(Value value, int limit) {
        return figures.trace(db, value, null, limit);
    }

    private Extent within(Citation citation) {
        var narrowed = citation.village() == null ? extent : extent.in(citation.village());
        return citation.from() == null ? narrowed : narrowed.within(citation.from(), citation.to());
    }
}
