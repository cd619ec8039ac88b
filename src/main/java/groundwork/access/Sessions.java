package groundwork.access;

import groundwork.directory.SignIn;
import groundwork.ledger.Hash;
import groundwork.ledger.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The sessions of a sign-in: where somebody is signed in, and putting an end to it. An ended one is refused at its next
 * request, at every node. Whoever ends another's has made sure that he may.
 */
@Component
public class Sessions {

    /**
     * One that is open.
     *
     * @param key by which it is ended: a hash of its id, which lets nobody in
     * @param since when somebody signed in
     * @param seen its last click
     * @param here true for the one of the request
     */
    public record Open(String key, Device device, Instant since, Instant seen, boolean here) {}

    private final Store store;
    private final Clock clock;

    Sessions(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The one that was used last first. */
    public List<Open> of(SignIn who, HttpServletRequest request) {
        var here = key(request);
        return store.global(db -> db.sql("""
                        select s.session_id, convert_from(substr(a.attribute_bytes, 2), 'UTF8') as arrival,
                          s.last_access_time
                        from access.session s
                        join access.session_attributes a
                          on a.session_primary_id = s.primary_id and a.attribute_name = :arrival
                        where s.principal_name = :who and s.expiry_time > :now
                        order by s.last_access_time desc, s.session_id
                        """)
                .param("arrival", Arrival.KEPT)
                .param("who", Remembered.name(who))
                .param("now", clock.millis())
                .query((row, n) -> {
                    var arrival = Arrival.of(row.getString("arrival"));
                    return new Open(
                            row.getString("session_id"),
                            arrival.device(),
                            arrival.at(),
                            Instant.ofEpochMilli(row.getLong("last_access_time")),
                            row.getString("session_id").equals(here));
                })
                .list());
    }

    public int count(SignIn who) {
        return store.global(db -> db.sql("""
                        select count(*) from access.session where principal_name = :who and expiry_time > :now
                        """)
                .param("who", Remembered.name(who))
                .param("now", clock.millis())
                .query(Integer.class)
                .single());
    }

    /** @return false where there is none of that key, or it is another's */
    public boolean end(SignIn who, String key) {
        return store.global(db -> db.sql("""
                                delete from access.session where principal_name = :who and session_id = :key
                                """)
                        .param("who", Remembered.name(who))
                        .param("key", key)
                        .update())
                == 1;
    }

    /** All but the one of the request. @return how many */
    public int endOthers(SignIn who, HttpServletRequest request) {
        return store.global(db -> db.sql("""
                        delete from access.session where principal_name = :who and session_id <> :here
                        """)
                .param("who", Remembered.name(who))
                .param("here", key(request))
                .update());
    }

    /** @return how many */
    public int endAll(SignIn who) {
        return store.global(db -> db.sql("delete from access.session where principal_name = :who")
                .param("who", Remembered.name(who))
                .update());
    }

    /** Those that were begun on this device. @return how many */
    public int endOn(UUID device) {
        return store.global(db -> db.sql("""
                        delete from access.session where primary_id in (
                          select session_primary_id from access.session_attributes
                          where attribute_name = :name and attribute_bytes = :device)
                        """)
                .param("name", Remembered.DEVICE)
                .param("device", Kept.written(device.toString()))
                .update());
    }

    /** As the database hashes it, too: see {@link SessionSetup}. */
    static String key(HttpServletRequest request) {
        return HexFormat.of().formatHex(Hash.of(request.getSession().getId()));
    }
}
