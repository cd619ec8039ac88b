package groundwork.demand;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.ledger.Fact;
import groundwork.ledger.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of demands. What they say are words, to be fetched by {@link Step#wordsOf}. */
@Component
public class Demands {

    private static final int SIZE = 40;

    /** Of a village, on one sheet. */
    private static final int MOST = 500;

    /** Of the county's, to look for one officer's among. */
    private static final int FLAGGED = 2000;

    /** With its whole life. */
    public Optional<Demand> find(Scope scope, UUID id) {
        return scope.read(db -> find(db, id));
    }

    /** Several with their lives, by id; those of which nothing is known are left out. */
    public Map<UUID, Demand> find(Scope scope, Collection<UUID> ids) {
        return scope.read(db -> read(db, ids));
    }

    static Optional<Demand> find(JdbcClient db, UUID id) {
        return Optional.ofNullable(read(db, List.of(id)).get(id));
    }

    /** The one that it counts as: itself, or what it was merged into. */
    public Optional<Demand> counted(Scope scope, UUID id) {
        return scope.read(db -> {
            var demand = find(db, id);
            while (demand.isPresent() && demand.get().state() == State.MERGED)
                demand = find(db, demand.get().into());
            return demand;
        });
    }

    /** By their deadline where they are to be done, to be looked at the longest settled first, others newest first. */
    public Paged<Listed> list(Scope scope, Filter filter, Paged.From from) {
        return list(scope, filter, from, SIZE);
    }

    public Paged<Listed> list(Scope scope, Filter filter, Paged.From from, int size) {
        return scope.read(db -> new Listing(filter).page(db, filter.order(), from, size));
    }

    /**
     * How many there are in each state that any is in; of all of them how many need attention, are before the leading
     * group, and are settled where nobody went to see.
     */
    public record Numbers(Map<State, Long> states, long flagged, long escalated, long unlooked) {

        public long in(State.Lane lane) {
            return sum(state -> state.lane() == lane);
        }

        public long in(Collection<State> some) {
            return sum(some::contains);
        }

        private long sum(Predicate<State> which) {
            return states.entrySet().stream()
                    .filter(one -> which.test(one.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    public Numbers numbers(Scope scope, Filter filter) {
        return scope.read(db -> Counting.numbers(db, filter.under(null)));
    }

    /**
     * How many are past their deadline, with no unit, settled and silent, settled where nobody went to see, and how
     * many need attention. Of the late and the silent as many as {@link #count} counts.
     */
    public record Open(long overdue, long raised, long silent, long unlooked, long flagged) {}

    public Open open(Scope scope, Filter filter, AsOf asOf) {
        return scope.read(db -> {
            var numbers = Counting.numbers(db, filter);
            var daily = filter.asOf(asOf);
            return new Open(
                    new Listing(daily.marked(Mark.OVERDUE)).count(db),
                    numbers.in(Set.of(State.RAISED)),
                    new Listing(daily.marked(Mark.SILENT)).count(db),
                    numbers.unlooked(),
                    numbers.flagged());
        });
    }

    /**
     * How many a filter leaves; where the tally does not know no more than {@link groundwork.frame.UpTo#MOST} and one.
     */
    public long count(Scope scope, Filter filter) {
        return scope.read(db -> {
            if (!filter.counted()) return new Listing(filter).count(db);
            var numbers = Counting.numbers(db, filter);
            return filter.marks().contains(Mark.UNLOOKED)
                    ? numbers.unlooked()
                    : numbers.in(numbers.states().keySet());
        });
    }

    /** Of each group of states those to look at first: open ones by their deadline, others the last raised first. */
    public List<List<Listed>> first(Scope scope, Filter filter, List<Set<State>> groups, int most) {
        return scope.read(db -> groups.stream()
                .map(states -> states.stream()
                        .flatMap(state -> new Listing(filter.at(Set.of(state))).first(db, order(state), most).stream())
                        .sorted(Comparator.comparing(Listed::due, Comparator.nullsLast(Comparator.naturalOrder())))
                        .limit(most)
                        .toList())
                .toList());
    }

    private static String order(State state) {
        return state.open() ? "d.due, d.position" : "d.due desc, d.position desc";
    }

    /** How many there are in each village that has any, by its code; those of no village are left out. */
    public Map<Long, Long> villages(Scope scope, Filter filter) {
        return scope.read(db -> Counting.villages(db, filter.in(null)));
    }

    /** What any of the filters leaves, the most urgent first, for a desk. */
    public List<Listed> urgent(Scope scope, List<Filter> filters, int limit) {
        return scope.read(db -> filters.stream()
                .flatMap(Filter::single)
                .flatMap(filter -> new Listing(filter).first(db, "d.due, d.position", limit).stream())
                .distinct()
                .sorted(Comparator.comparing(Listed::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Listed::position))
                .limit(limit)
                .toList());
    }

    /**
     * Demands to tell of: settled or waiting above, in the order they were raised. Their words are those of
     * {@code raised()}, {@code settled()} and the steps of {@code life()}.
     */
    public List<Demand> cases(Scope scope, UUID programme, int limit) {
        return scope.read(db -> {
            var ids = db.sql("select d.demand from demand.demand d where d.programme = :programme"
                            + " and d.lane in ('settled', 'waiting') order by d.position limit :limit")
                    .param("programme", programme)
                    .param("limit", limit)
                    .query(UUID.class)
                    .list();
            var found = read(db, ids);
            return ids.stream().map(found::get).toList();
        });
    }

    /** Those of a village: all that are open, and of the others the last raised. At most some hundred. */
    public List<Listed> inVillage(Scope scope, long village) {
        return scope.read(db -> new Listing(Filter.ALL.in(village))
                .first(db, "d.lane in ('todo', 'waiting') desc, d.position desc", MOST));
    }

    /** @param why a code: {@code demand.attention.<why>} says it */
    public record Flagged(UUID entry, String why) {}

    /** What an officer entered on that day or later and did not fit, the last first. */
    public List<Flagged> flagged(Scope scope, UUID officer, LocalDate since) {
        return scope.read(db -> db.sql("""
                        select s.entry, s.attention as why
                        from (select entry, attention, position from demand.step
                          where attention is not null order by position desc limit :most) s
                        join ledger.posting p on p.position = s.position
                        where p.officer = :officer and p.recorded_at >= :since
                        order by s.position desc
                        """)
                .param("most", FLAGGED)
                .param("officer", officer)
                .param("since", since.atStartOfDay(Fact.ZONE).toOffsetDateTime())
                .query(Flagged.class)
                .list());
    }

    /** Whatever a household raised, the last first. */
    public List<Listed> of(Scope scope, UUID household, int limit) {
        return scope.read(db -> new Listing(Filter.ALL.by(household)).first(db, "d.position desc", limit));
    }

    /** Those that were merged into this one. */
    public List<UUID> duplicates(Scope scope, UUID id) {
        var into = "select demand from demand.step where merged_into = :id and attention is null order by position";
        return scope.read(db -> db.sql(into).param("id", id).query(UUID.class).list());
    }

    private static Map<UUID, Demand> read(JdbcClient db, Collection<UUID> ids) {
        var steps = new HashMap<UUID, List<Step>>();
        var holding = new HashSet<UUID>();
        db.sql("select " + DemandTables.STEP + """
                        , merged_into, attention from demand.step
                        where demand = any(:ids) order by position""")
                .param("ids", Tables.array("uuid", ids))
                .query(row -> {
                    var step = DemandTables.row(row, 0).step();
                    steps.computeIfAbsent(step.demand(), d -> new ArrayList<>()).add(step);
                    if (step.move() == Move.MERGER && row.getString("attention") == null) holding.add(step.entry());
                });
        return steps.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Demand.of(one.getKey(), one.getValue(), holding)));
    }
}
