package groundwork.form;

import groundwork.directory.Scope;
import groundwork.frame.Days;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The opinions and suggestions of a county, newest day first. */
@Component
public class Opinions {

    private static final String SELECT = """
            select position, entry, village, day, count, own_style, form, topic, words_of from form.opinion o
            where programme = :programme\s""";

    /** Where one stands in the list, to go on from. */
    public record Place(LocalDate day, long position) {

        public static Place of(Opinion opinion) {
            return new Place(opinion.day(), opinion.position());
        }

        /** Null for what is no place: the list then begins at its newest. */
        public static Place read(String key) {
            if (key == null || !key.matches("\\d{4}-\\d\\d-\\d\\d\\.\\d{1,18}")) return null;
            var day = Days.read(key.substring(0, 10));
            return day == null ? null : new Place(day, Long.parseLong(key.substring(11)));
        }

        @Override
        public String toString() {
            return day + "." + position;
        }
    }

    /**
     * @param ownStyle those on the bureau's own working style, or all others: they are never mixed
     * @param before only those older than this place, or null
     * @param after only those next newer than this place, or null
     * @return newest first
     */
    public List<Opinion> list(Scope scope, UUID programme, boolean ownStyle, Place before, Place after, int limit) {
        var parameters = parameters(programme, before, after, limit);
        parameters.put("style", ownStyle);
        var found = scope.read(db -> db.sql(SELECT + "and own_style = :style" + at(before, after))
                .params(parameters)
                .query(Opinion.class)
                .list());
        return after != null ? found.reversed() : found;
    }

    /**
     * Those under a topic, in the same order; never those on our own style.
     *
     * @param topic in lower case, empty for those not sorted yet, null for all
     */
    public List<Opinion> under(Scope scope, UUID programme, String topic, Place before, Place after, int limit) {
        var parameters = parameters(programme, before, after, limit);
        parameters.put("topic", topic);
        var found = scope.read(db -> db.sql(
                        SELECT + "and not own_style" + (topic == null ? "" : " and topic = :topic") + at(before, after))
                .params(parameters)
                .query(Opinion.class)
                .list());
        return after != null ? found.reversed() : found;
    }

    private static HashMap<String, Object> parameters(UUID programme, Place before, Place after, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("programme", programme);
        parameters.put("limit", limit);
        var from = after != null ? after : before;
        if (from != null) {
            parameters.put("day", from.day());
            parameters.put("position", from.position());
        }
        return parameters;
    }

    private static String at(Place before, Place after) {
        if (after != null) return " and (day, position) > (:day, :position) order by day, position limit :limit";
        return (before == null ? "" : " and (day, position) < (:day, :position)")
                + " order by day desc, position desc limit :limit";
    }
}
