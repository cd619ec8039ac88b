package groundwork.demand;

import groundwork.frame.Typed;
import groundwork.ledger.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many demands a filter leaves, from the tally: it costs the same however many there are. Of what the tally does
 * not know, household, age and what is another thing each day, nothing is counted.
 */
final class Counting {

    private static final String HOLDER = "coalesce(nullif(t.with_unit, :none), t.unit)";

    private record Count(State state, boolean attention, boolean escalated, boolean looked, long n) {}

    private final StringBuilder where = new StringBuilder("true");
    private final Map<String, Object> parameters = new HashMap<>(Map.of("none", Tally.NONE));

    private Counting(Filter filter) {
        narrow("t.programme = :programme", "programme", filter.programme());
        narrow("t.village = :village", "village", filter.village());
        narrow("t.topic = :topic", "topic", topic(filter));
        narrow(HOLDER + " = :unit", "unit", filter.unit());
        narrow("t.state = any(:states)", "states", states(filter));
        narrow("t.subtopic = :subtopic", "subtopic", filter.subtopic());
        filter.marks().forEach(this::narrow);
    }

    private void narrow(Mark mark) {
        where.append(
                switch (mark) {
                    case ATTENTION -> " and t.attention";
                    case ESCALATED -> " and t.escalated";
                    case EXTENSION -> " and t.asked";
                    case UNLOOKED -> " and not t.looked";
                    case LIVE -> " and not t.history";
                    case OVERDUE, SILENT -> "";
                });
    }

    static Demands.Numbers numbers(JdbcClient db, Filter filter) {
        var counts = new Counting(filter).read(db);
        var states = new EnumMap<State, Long>(State.class);
        counts.forEach(count -> states.merge(count.state, count.n, Long::sum));
        return new Demands.Numbers(
                states,
                sum(counts, Count::attention),
                sum(counts, Count::escalated),
                sum(counts, count -> count.state.lane() == State.Lane.SETTLED && !count.looked));
    }

    static Map<Long, Long> villages(JdbcClient db, Filter filter) {
        var counting = new Counting(filter);
        var villages = new TreeMap<Long, Long>();
        db.sql("select t.village, sum(t.n)::bigint from demand.tally t where t.village <> 0 and " + counting.where
                        + " group by 1")
                .params(counting.parameters)
                .query(row -> {
                    villages.put(row.getLong(1), row.getLong(2));
                });
        return villages;
    }

    private List<Count> read(JdbcClient db) {
        return db.sql("select t.state, t.attention, t.escalated, t.looked, sum(t.n)::bigint from demand.tally t where "
                        + where + " group by 1, 2, 3, 4")
                .params(parameters)
                .query(Counting::count)
                .list();
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        var state = State.valueOf(row.getString(1).toUpperCase(java.util.Locale.ROOT));
        return new Count(state, row.getBoolean(2), row.getBoolean(3), row.getBoolean(4), row.getLong(5));
    }

    private static long sum(List<Count> counts, Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::n).sum();
    }

    /** Whoever asks for one of the second level asks for the one above it. */
    private static String topic(Filter filter) {
        if (filter.topic() != null) return Typed.word(filter.topic());
        return filter.subtopic() == null ? Tally.ALL : Subtopic.above(filter.subtopic());
    }

    private static Object states(Filter filter) {
        if (filter.lane() == null && filter.states().isEmpty()) return null;
        var states = Arrays.stream(State.values())
                .filter(state -> filter.states().isEmpty() || filter.states().contains(state))
                .filter(state -> filter.lane() == null || filter.lane() == state.lane())
                .map(State::code)
                .toList();
        return Tables.array("text", states);
    }

    private void narrow(String condition, String name, Object value) {
        if (value == null) return;
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }
}
