package groundwork.assistance;

import groundwork.frame.Paged;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows in the order of their days and positions, a page at a time by that key, found in an index.
 *
 * @param select up to and with {@code where}, and a condition
 * @param day the column
 * @param oldestFirst otherwise the newest come first
 */
record ByDay(String select, String day, boolean oldestFirst) {

    <T> Paged<T> page(
            JdbcClient db,
            Map<String, Object> parameters,
            Paged.From from,
            int size,
            Class<T> type,
            Function<T, DayKey> key) {
        var at = DayKey.of(from.key());
        var asked = from.known(at);
        var back = asked.after() != null;
        var all = new HashMap<>(parameters);
        // Further on is later where the oldest come first.
        var rising = oldestFirst != back;
        var sql = select;
        if (at != null) {
            sql += " and (" + day + ", position) " + (rising ? ">" : "<") + " (:atDay, :atPosition)";
            all.put("atDay", at.day());
            all.put("atPosition", at.position());
        }
        var direction = rising ? "" : " desc";
        sql += " order by " + day + direction + ", position" + direction + " limit " + (size + 1);
        var found = db.sql(sql).params(all).query(type).list();
        return Paged.nearest(found, size, asked, one -> key.apply(one).toString());
    }
}
