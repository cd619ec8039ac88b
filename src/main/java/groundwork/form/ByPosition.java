package groundwork.form;

import groundwork.frame.Paged;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows by the position of their entry, the newest first, a page at a time.
 *
 * @param select up to and with {@code where}, and a condition
 * @param column the position
 */
record ByPosition(String select, String column) {

    <T> Paged<T> page(
            JdbcClient db,
            Map<String, Object> parameters,
            Paged.From from,
            int size,
            Class<T> type,
            ToLongFunction<T> position) {
        var at = from.key() == null || !from.key().matches("\\d{1,18}") ? null : Long.valueOf(from.key());
        var asked = from.known(at);
        var back = asked.after() != null;
        var all = new HashMap<>(parameters);
        var sql = select;
        if (at != null) {
            sql += " and " + column + (back ? " > :at" : " < :at");
            all.put("at", at);
        }
        sql += " order by " + column + (back ? "" : " desc") + " limit " + (size + 1);
        var found = db.sql(sql).params(all).query(type).list();
        return Paged.nearest(found, size, asked, one -> Long.toString(position.applyAsLong(one)));
    }
}
