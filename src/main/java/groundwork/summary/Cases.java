package groundwork.summary;

import groundwork.demand.Demand;
import groundwork.demand.Demands;
import groundwork.demand.State;
import groundwork.demand.Step;
import groundwork.demand.Told;
import groundwork.directory.Scope;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.figure.Extent;
import groundwork.frame.Bilingual;
import groundwork.frame.Masker;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import groundwork.summary.document.Case;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The demands that a summary can tell as cases: those that were settled, and those that wait for a higher authority.
 */
@Component
class Cases {

    /** As many as a reader of a summary reads. */
    static final int TOLD = 3;

    private static final int LOOKED_AT = 500;

    /**
     * Help of the bureau's own before what others did, and what waits above between them: each kind is told of once
     * first.
     */
    private enum Sort {
        HELPED,
        WAITING,
        REFERRED,
        OWN
    }

    private final Demands demands;
    private final Units units;
    private final CaseTelling telling;

    Cases(Demands demands, Units units, CaseTelling telling) {
        this.demands = demands;
        this.units = units;
        this.telling = telling;
    }

    /** Best first. */
    List<Case> candidates(JdbcClient db, Scope scope, Extent extent, Function<Long, Bilingual> places) {
        var found = demands.cases(scope, extent.programme(), LOOKED_AT).stream()
                .filter(demand -> within(extent, demand.raised()))
                .toList();
        var words = words(db, found);
        var known = units.list(scope).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        return ranked(found, demand -> said(words, demand.raised(), "person").isBlank() ? 1 : 0).stream()
                .map(demand -> told(demand, words, known, places))
                .toList();
    }

    private static boolean within(Extent extent, Step raised) {
        var about = raised.fact().about();
        return (extent.village() == null || extent.village().equals(about.village()))
                && (extent.unit() == null || extent.unit().equals(about.unit()))
                && (extent.from() == null || !raised.day().isBefore(extent.from()))
                && (extent.to() == null || !raised.day().isAfter(extent.to()));
    }

    private Case told(
            Demand demand, Map<UUID, List<Words>> words, Map<UUID, Unit> units, Function<Long, Bilingual> places) {
        var about = new CaseTelling.Material(
                demand,
                Masker.name(said(words, demand.raised(), "person")),
                (step, field) -> said(words, step, field),
                id -> units.get(id) == null ? null : units.get(id),
                places);
        var title = said(words, demand.raised(), "title");
        return new Case(
                demand.id(),
                title.isBlank() ? said(words, demand.raised(), "text") : title,
                demand.state().code(),
                telling.topic(demand),
                telling.tell(about));
    }

    /** One of each sort in turn; within a sort those confirmed and with somebody behind them first. */
    static List<Demand> ranked(Collection<Demand> found, Function<Demand, Integer> impersonal) {
        var sorts = new EnumMap<Sort, List<Demand>>(Sort.class);
        found.stream()
                .sorted(Comparator.comparing((Demand demand) -> demand.confirmed() == null)
                        .thenComparing(impersonal))
                .forEach(demand -> sorts.computeIfAbsent(sort(demand), s -> new ArrayList<>())
                        .add(demand));
        var ranked = new ArrayList<Demand>();
        for (int round = 0; ranked.size() < found.size(); round++)
            for (var sort : sorts.values()) if (round < sort.size()) ranked.add(sort.get(round));
        return ranked;
    }

    private static Sort sort(Demand demand) {
        if (demand.state() == State.WAITING) return Sort.WAITING;
        var means = demand.settlement() == null ? null : demand.settlement().means();
        if (means == Means.PAIRING || means == Means.ASSISTANCE) return Sort.HELPED;
        return means == Means.UNIT || demand.with() != null ? Sort.REFERRED : Sort.OWN;
    }

    private static Map<UUID, List<Words>> words(JdbcClient db, List<Demand> found) {
        return new Postings(db)
                .words(found.stream()
                        .flatMap(demand -> demand.life().stream())
                        .map(Told::step)
                        .map(Step::wordsOf)
                        .collect(Collectors.toSet()));
    }

    private static String said(Map<UUID, List<Words>> words, Step step, String field) {
        return words.getOrDefault(step.wordsOf(), List.of()).stream()
                .map(part -> part.get(field))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
