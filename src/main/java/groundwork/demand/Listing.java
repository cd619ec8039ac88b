package groundwork.demand;

import groundwork.frame.Days;
import groundwork.frame.Paged;
import groundwork.frame.Typed;
import groundwork.frame.UpTo;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.DemandEntry.Urgency;
import groundwork.ledger.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
              d.history, d.position from demand.demand d where\s""";

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
        // Of one alone an index has the order as well.
        if (filter.states().size() == 1)
            narrow(
                    "d.state = :state",
                    "state",
                    filter.states().iterator().next().code());
        else narrow("d.state = any(:states)", "states", states(filter));
        narrow("d.raised <= :before", "before", filter.before());
        narrow("d.subtopic = :subtopic", "subtopic", filter.subtopic());
        filter.marks().forEach(mark -> narrow(mark, filter));
    }

    private static Object states(Filter filter) {
        return filter.states().isEmpty()
                ? null
                : Tables.array("text", filter.states().stream().map(State::code).toList());
    }

    private void narrow(Mark mark, Filter filter) {
        where.append(" and ")
                .append(
                        switch (mark) {
                            case ATTENTION -> "d.attention > 0";
                            case ESCALATED -> "d.escalated";
                            case EXTENSION -> "d.asked is not null";
                            // The first of these names an index of what is open.
                            case OVERDUE ->
                                "d.due < '9999-12-31' and d.due < :late and (not d.history or d.due < :lateThen)";
                            case UNLOOKED -> "d.looked is null and d.settled is not null and d.lane = 'settled'";
                            case SILENT ->
                                "d.state = 'settled' and d.settled < :silent"
                                        + " and (not d.history or d.settled < :silentThen)";
                            case LIVE -> "not d.history";
                        });
        if (!mark.daily()) return;
        var today = filter.asOf().today();
        var then = filter.asOf().history(filter.programme());
        if (then == null) then = LocalDate.EPOCH;
        var late = mark == Mark.OVERDUE;
        parameters.put(late ? "late" : "silent", late ? today : Silence.before(today));
        parameters.put(late ? "lateThen" : "silentThen", late ? then : Silence.before(then));
    }

    private void narrow(String condition, String name, Object value) {
        if (value == null) return;
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    Paged<Listed> page(JdbcClient db, Filter.Order order, Paged.From from, int size) {
        var key = Key.of(from.key());
        if (key != null && (key.day == null) != (order.day() == null)) key = null;
        var asked = from.known(key);
        var back = asked.after() != null;
        var dated = order.day() != null;
        if (key != null) {
            // "Further on" is later when sorted by a day, and older when the newest come first.
            var sign = dated == back ? "<" : ">";
            var place = dated ? "(" + order.day() + ", d.position) %s (:day, :at)" : "d.position %s :at";
            narrow(place.formatted(sign), "at", key.at);
            if (dated) parameters.put("day", key.day);
        }
        var direction = dated == back ? " desc" : "";
        var by = (dated ? order.day() + direction + ", " : "") + "d.position" + direction;
        return Paged.nearest(first(db, by, size + 1), size, asked, line -> Key.of(line, order));
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
                row.getBoolean("history"),
                row.getLong("position"));
    }

    /** One by one, and no further than {@link UpTo#MOST} and one. */
    long count(JdbcClient db) {
        return db.sql("select count(*) from (select from demand.demand d where " + where + " limit " + (UpTo.MOST + 1)
                        + ") counted")
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** Where a page begins; in addresses the position, with the day before it where that sorts. */
    private record Key(LocalDate day, long at) {

        /** Null for none, and for what somebody made up: then it is the first page. */
        static Key of(String text) {
            if (text == null) return null;
            try {
                var cut = text.indexOf('_');
                var day = cut < 0 ? null : Days.read(text.substring(0, cut));
                return day == null && cut >= 0 ? null : new Key(day, Long.parseLong(text.substring(cut + 1)));
            } catch (NumberFormatException madeUp) {
                return null;
            }
        }

        static String of(Listed line, Filter.Order order) {
            var day = order.of(line);
            return day == null ? Long.toString(line.position()) : day + "_" + line.position();
        }
    }
}
