package groundwork.assistance;

import groundwork.ledger.Change;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps what is in each pot after each movement. In the order of days, so that money that came before it was spent but
 * was entered later puts the balance right; whatever is later in a pot than what changed is added up again.
 */
final class PotRows {

    /** Where in a pot something changed first. */
    private record Place(LocalDate day, long position) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int days = day.compareTo(other.day);
            return days == 0 ? Long.compare(position, other.position) : days;
        }
    }

    private static final String LEFT = """
            update $assistance.pot p set (programme, came, left_over) = (
              select m.programme, m.came, m.left_over from $assistance.movement m
              where m.county = p.county and m.pot = p.pot order by m.day desc, m.position desc limit 1)
            where p.county = :county and p.pot = any(:pots) and exists (
              select from $assistance.movement m where m.county = p.county and m.pot = p.pot)""";

    private static final String EMPTIED = """
            delete from $assistance.pot p where p.county = :county and p.pot = any(:pots) and not exists (
              select from $assistance.movement m where m.county = p.county and m.pot = p.pot)""";

    private PotRows() {}

    static void apply(Tables tables, List<Change> changes) {
        var moving = Standing.of(changes, fact -> !Flow.of(fact).isEmpty());
        if (moving.isEmpty()) return;
        var from = taken(tables, moving.entries());
        put(tables, moving, from);
        if (!from.isEmpty()) add(tables, from);
    }

    private static Map<String, Place> taken(Tables tables, Set<UUID> entries) {
        var from = new HashMap<String, Place>();
        tables.sql("""
                        delete from $assistance.movement where county = :county and entry = any(:entries)
                        returning pot, day, position""").param("entries", Tables.array("uuid", entries)).query(row -> {
            from.merge(
                    row.getString(1), new Place(row.getObject(2, LocalDate.class), row.getLong(3)), PotRows::earlier);
        });
        return from;
    }

    private static Place earlier(Place one, Place other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void put(Tables tables, Standing moving, Map<String, Place> from) {
        var movements = new Rows(
                "text", "uuid", "int8", "uuid", "uuid", "int8", "date", "numeric", "numeric", "numeric", "uuid");
        var pots = new Rows("text", "text", "uuid", "uuid", "uuid", "text", "numeric", "numeric");
        var zero = BigDecimal.ZERO;
        for (var kept : moving.kept()) {
            var fact = kept.fact();
            var about = kept.about();
            for (var flow : Flow.of(fact)) {
                movements.add(
                        flow.pot(),
                        kept.entry(),
                        kept.entered(),
                        about.programme(),
                        about.unit(),
                        about.village(),
                        fact.day(),
                        flow.amount(),
                        zero,
                        zero,
                        kept.version().wordsOf());
                var unit = flow.goods() == null ? null : about.unit();
                var programme = about.programme();
                pots.add(flow.pot(), flow.sort(), programme, unit, flow.subject(), flow.goods(), zero, zero);
                from.merge(flow.pot(), new Place(fact.day(), kept.entered()), PotRows::earlier);
            }
        }
        movements.insert(tables, "$assistance.movement", """
                pot, entry, position, programme, unit, village, day, amount, came, left_over, words_of""", "");
        pots.insert(
                tables,
                "$assistance.pot",
                "pot, sort, programme, unit, subject, goods, came, left_over",
                "on conflict do nothing");
    }

    private static void add(Tables tables, Map<String, Place> from) {
        var places = new Rows("text", "date", "int8");
        from.forEach((pot, place) -> places.add(pot, place.day(), place.position()));
        places.run(tables, """
                update $assistance.movement m set came = s.came, left_over = s.left_over from (
                  select w.pot, w.entry,
                    coalesce(b.came, 0) + sum(greatest(w.amount, 0)) over later as came,
                    coalesce(b.left_over, 0) + sum(w.amount) over later as left_over
                  from {rows}
                  join $assistance.movement w on w.county = :county and w.pot = rows.c1
                    and (w.day, w.position) >= (rows.c2, rows.c3)
                  left join lateral (select y.came, y.left_over from $assistance.movement y
                    where y.county = :county and y.pot = rows.c1 and (y.day, y.position) < (rows.c2, rows.c3)
                    order by y.day desc, y.position desc limit 1) b on true
                  window later as (partition by w.pot order by w.day, w.position)) s
                where m.county = :county and m.pot = s.pot and m.entry = s.entry""");
        tables.sql(LEFT).param("pots", Tables.array("text", from.keySet())).update();
        tables.sql(EMPTIED).param("pots", Tables.array("text", from.keySet())).update();
    }
}
