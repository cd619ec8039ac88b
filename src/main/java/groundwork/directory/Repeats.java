package groundwork.directory;

import groundwork.ledger.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What programs sent with a key of their own (draft-ietf-httpapi-idempotency-key-header), each officer his: for a day.
 */
@Component
public class Repeats {

    private static final Duration KEPT = Duration.ofHours(24);

    /** What came before under the key. */
    public sealed interface Before {}

    /** Nothing; from now on it is going on. */
    public record Nothing() implements Before {}

    /** The same, and it is still going on. */
    public record Going() implements Before {}

    /** Something else. */
    public record Other() implements Before {}

    /** The same, which was answered so. @param body JSON of ids and codes, or null; {@code location} or null */
    public record Told(int status, String location, byte[] body) implements Before {}

    private record Row(boolean same, Integer status, String location, byte[] answer) {}

    private final Store store;
    private final Clock clock;

    Repeats(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param request hash of what is sent. Of two at once one begins, and the other finds it going on */
    public Before begin(SignIn who, UUID key, byte[] request) {
        return store.write(who.county(), db -> {
            db.sql("delete from directory.repeat where county = :county and begun_at < :old")
                    .param("county", who.county())
                    .param("old", utc(clock.instant().minus(KEPT)))
                    .update();
            int begun = db.sql("""
                            insert into directory.repeat (county, officer, key, request, begun_at)
                            values (:county, :officer, :key, :request, :now) on conflict do nothing
                            """)
                    .param("county", who.county())
                    .param("officer", who.officer())
                    .param("key", key)
                    .param("request", request)
                    .param("now", utc(clock.instant()))
                    .update();
            return begun == 1
                    ? new Nothing()
                    : before(db.sql("""
                                    select request = :request as same, status, location, answer from directory.repeat
                                    where officer = :officer and key = :key
                                    """)
                            .param("request", request)
                            .param("officer", who.officer())
                            .param("key", key)
                            .query(Row.class)
                            .single());
        });
    }

    private static Before before(Row row) {
        if (!row.same()) return new Other();
        return row.status() == null ? new Going() : new Told(row.status(), row.location(), row.answer());
    }

    public void tell(SignIn who, UUID key, Told told) {
        store.write(
                who.county(),
                db -> db.sql("""
                        update directory.repeat set status = :status, location = :location, answer = :answer
                        where county = :county and officer = :officer and key = :key
                        """)
                        .param("status", told.status())
                        .param("location", told.location())
                        .param("answer", told.body())
                        .param("county", who.county())
                        .param("officer", who.officer())
                        .param("key", key)
                        .update());
    }

    /** Nothing was done, so it may be sent again. */
    public void forget(SignIn who, UUID key) {
        store.write(
                who.county(),
                db -> db.sql("""
                        delete from directory.repeat where county = :county and officer = :officer and key = :key
                        """)
                        .param("county", who.county())
                        .param("officer", who.officer())
                        .param("key", key)
                        .update());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
