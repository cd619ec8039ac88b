package groundwork.directory;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In which township each village of a county lies. Its code says so, unless it was moved since: a code is for ever, and
 * all that was entered in the village is found under it.
 *
 * @param moved villages and where they lie now, those alone that were moved
 */
public record Townships(Map<Long, Long> moved) {

    public static Townships now(Scope scope) {
        return scope.read(Townships::now);
    }

    public static Townships now(JdbcClient db) {
        return new Townships(db.sql("select village, township from directory.moved_village").query(Moved.class).stream()
                .collect(Collectors.toMap(Moved::village, Moved::township)));
    }

    public long of(long village) {
        return moved.getOrDefault(village, village / 1000);
    }

    private record Moved(long village, long township) {}
}
