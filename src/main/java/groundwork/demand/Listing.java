package groundwork.demand;

import groundwork.frame.Days;
import groundwork.frame.Paged;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.DemandEntry.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of a filter: one page of them by key, or their numbers. */
final class Listing {

    private static final String LINE = """
            select d.demand, d.state, d.programme, d.unit, d.village, d.household, d.topic, d.raised, d.words_of,
              d.with_unit, d.due, d.settled, d.attention, d.urgency, d.passed, d.escalated, d.looked,
              d.position from demand.demand d where\s""";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    Listing(Filter filter) {
        where.append("true");
        narrow("d.programme = :programme", "programme", filter.programme());
        narrow("d.village = :village", "village", filter.village());
        narrow("d.household = :household", "household", filter.household());
        narrow("d.topic = :topic", "topic", Typed.word(filter.topic()));
        narrow("coalesce(d.with_unit, d.unit) = :unit", "unit", filter.unit());
        narrow("d.lane = :lane", "lane", Typed.word(filter.lane()));
        narrow("d.state = :state", "state", Typed.word(filter.state()));
        narrow("d.raised <= :before", "before", filter.before());
        narrow("d.subtopic = :subtopic", "subtopic", filter.subtopic());
        if (filter.attention()) where.append(" and d.attention > 0");
        if (filter.escalated()) where.append(" and d.escalated");
        if (filter.unlooked()) where.append(" and d.looked is null and d.settled is not null");
    }

    private void narrow(String condition, String name, Object value) {
        if (value == null) return;
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    Paged<Listed> page(JdbcClient db, boolean byDue, Paged.From from, int size) {
        var key = Key.of(from.key());
        var asked = from.known(key);
        var back = asked.after() != null;
        if (key != null) {
            // "Further on" is later when sorted by deadline, and older when the newest come first.
            var sign = byDue == back ? "<" : ">";
            narrow(
                    byDue ? "(d.due, d.position) " + sign + " (:due, :at)" : "d.position " + sign + " :at",
                    "at",
                    key.at);
            if (byDue) parameters.put("due", key.due);
        }
        var direction = byDue == back ? " desc" : "";
        var order =
                byDue ? " order by d.due" + direction + ", d.position" + direction : " order by d.position" + direction;
        var found = new ArrayList<>(db.sql(LINE + where + order + " limit " + (size + 1))
                .params(parameters)
                .query(Listing::line)
                .list());
        if (back) Collections.reverse(found);
        return Paged.of(found, size, asked, line -> Key.of(line, byDue));
    }

    List<Listed> first(JdbcClient db, String order, int limit) {
        return db.sql(LINE + where + " order by " + order + " limit " + limit)
                .params(parameters)
                .query(Listing::line)
                .list();
    }

    private static Listed line(ResultSet row, int number) throws SQLException {
        var topic = row.getString("topic");
        var urgency = row.getString("urgency");
        var due = row.getObject("due", LocalDate.class);
        return new Listed(
                row.getObject("demand", UUID.class),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("programme", UUID.class),
                row.getObject("unit", UUID.class),
                row.getObject("village", Long.class),
                row.getObject("household", UUID.class),
                topic == null ? null : Topic.valueOf(topic.toUpperCase(Locale.ROOT)),
                row.getObject("raised", LocalDate.class),
                row.getObject("words_of", UUID.class),
                row.getObject("with_unit", UUID.class),
                due.equals(DemandTables.NEVER) ? null : due,
                row.getObject("settled", LocalDate.class),
                row.getInt("attention"),
                urgency == null ? null : Urgency.valueOf(urgency.toUpperCase(Locale.ROOT)),
                row.getInt("passed"),
                row.getBoolean("escalated"),
                row.getObject("looked", LocalDate.class),
                row.getLong("position"));
    }

    /** How many are past their deadline: an index holds what is open by it. */
    long overdue(JdbcClient db, LocalDate asOf) {
        narrow("d.due < :asOf", "asOf", asOf);
        return db.sql("select count(*) from demand.demand d where " + where + " and d.lane in ('todo', 'waiting')")
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** Where a page begins; in addresses the position, with the deadline before it where that sorts. */
    private record Key(LocalDate due, long at) {

        /** Null for none, and for what somebody made up: then it is the first page. */
        static Key of(String text) {
            if (text == null) return null;
            try {
                var cut = text.indexOf('_');
                var due = cut < 0 ? DemandTables.NEVER : Days.read(text.substring(0, cut));
                return due == null ? null : new Key(due, Long.parseLong(text.substring(cut + 1)));
            } catch (NumberFormatException madeUp) {
                return null;
            }
        }

        static String of(Listed line, boolean byDue) {
            var due = line.due() == null ? DemandTables.NEVER : line.due();
            return byDue ? due + "_" + line.position() : Long.toString(line.position());
        }
    }
}
