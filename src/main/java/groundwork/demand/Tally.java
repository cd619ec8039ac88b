package groundwork.demand;

import groundwork.frame.Typed;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many demands of each kind came and went with a batch, to be added to what there was. */
final class Tally {

    static final UUID NONE = new UUID(0, 0);

    /** In the place of a topic, for all of them together. */
    static final String ALL = "*";

    private static final String KEY =
            "programme, unit, village, with_unit, topic, subtopic, state, attention, escalated, looked, history, asked,"
                    + " joined";

    private static final String EMPTY = """
            delete from $demand.tally t using {rows} where t.county = :county and t.n = 0 and t.programme = c1
              and t.unit = c2 and t.village = c3 and t.with_unit = c4 and t.topic = c5""";

    private record Kind(
            UUID programme,
            UUID unit,
            long village,
            UUID with,
            String topic,
            String subtopic,
            State state,
            boolean attention,
            boolean escalated,
            boolean looked,
            boolean history,
            boolean asked,
            List<UUID> joined) {

        static Kind of(Demand demand) {
            var about = demand.about();
            var first = demand.raised() == null ? null : demand.first();
            return new Kind(
                    zero(about.programme()),
                    zero(about.unit()),
                    about.village() == null ? 0 : about.village(),
                    zero(demand.holder()),
                    first == null || first.topic() == null ? "" : Typed.word(first.topic()),
                    first == null || first.subtopic() == null ? "" : first.subtopic(),
                    demand.state(),
                    !demand.flagged().isEmpty(),
                    demand.escalated(),
                    demand.looked() != null,
                    History.is(demand),
                    demand.state().open() && demand.asked() != null,
                    demand.joined().stream().sorted().toList());
        }

        Kind underAll() {
            return new Kind(
                    programme, unit, village, with, ALL, "", state, attention, escalated, looked, history, asked,
                    joined);
        }

        private static UUID zero(UUID id) {
            return id == null ? NONE : id;
        }
    }

    private final Map<Kind, Long> shifts = new HashMap<>();

    void shift(Map<UUID, Demand> before, Map<UUID, Demand> after) {
        before.values().forEach(demand -> shift(Kind.of(demand), -1));
        after.values().forEach(demand -> shift(Kind.of(demand), 1));
    }

    private void shift(Kind kind, long by) {
        shifts.merge(kind, by, Long::sum);
        shifts.merge(kind.underAll(), by, Long::sum);
    }

    void write(Tables tables) {
        var rows = new Rows("uuid uuid int8 uuid text text text bool bool bool bool bool uuid[] int8".split(" "));
        shifts.forEach((kind, n) -> {
            if (n != 0)
                rows.add(
                        kind.programme,
                        kind.unit,
                        kind.village,
                        kind.with,
                        kind.topic,
                        kind.subtopic,
                        kind.state,
                        kind.attention,
                        kind.escalated,
                        kind.looked,
                        kind.history,
                        kind.asked,
                        kind.joined,
                        n);
        });
        rows.insert(
                tables,
                "$demand.tally as t",
                KEY + ", n",
                "on conflict (county, " + KEY + ") do update set n = t.n + excluded.n");
        rows.run(tables, EMPTY);
    }
}
