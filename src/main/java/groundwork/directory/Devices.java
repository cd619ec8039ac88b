package groundwork.directory;

import groundwork.ledger.Hash;
import groundwork.ledger.Ids;
import groundwork.ledger.Store;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The devices of officers, over all counties: whoever calls these has made sure that the officer is one of the asker's
 * county. A device lets nobody in; it says where something was entered, and can be shut out.
 */
@Component
public class Devices {

    /** More than anybody has; a list without an end would be a place to fill. */
    private static final int MOST = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * A device as it has just been enrolled.
     *
     * @param token by which it is known again, to be kept on it alone
     */
    public record Enrolment(UUID id, String token) {

        @Override
        public String toString() {
            return "Enrolment[" + id + "]";
        }
    }

    private final Store store;
    private final Clock clock;

    Devices(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @return empty where the officer has twenty that are good */
    public Optional<Enrolment> enrol(UUID officer, String kind, String name) {
        return enrol(new Fresh(Ids.next(clock), officer, null, kind, name, null));
    }

    /**
     * A device as it says of itself what it is.
     *
     * @param county and {@code key}: null for one that signs nothing
     */
    public record Fresh(UUID id, UUID officer, Integer county, String kind, String name, byte[] key) {

        @Override
        public String toString() {
            return "Fresh[" + id + "]";
        }
    }

    /** @return empty where the officer has twenty that are good, or there is one with this id */
    public Optional<Enrolment> enrol(Fresh device) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var made = new Enrolment(
                device.id(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        int added = store.global(db -> db.sql("""
                        insert into directory.device (id, officer, county, kind, name, public_key, token_hash,
                          enrolled_at, seen_at)
                        select :id, :officer, :county::int, :kind, :name, :key::bytea, :hash, :now, :now
                        where (select count(*) from directory.device where officer = :officer and revoked_at is null)
                          < :most
                        on conflict (id) do nothing
                        """)
                .param("id", device.id())
                .param("officer", device.officer())
                .param("county", device.county())
                .param("kind", device.kind())
                .param("name", Text.orNull(device.name()))
                .param("key", device.key())
                .param("hash", Hash.of(made.token()))
                .param("now", now())
                .param("most", MOST)
                .update());
        return added == 1 ? Optional.of(made) : Optional.empty();
    }

    /** The last seen first, those that were revoked among them. */
    public List<EnrolledDevice> of(UUID officer) {
        return store.global(db -> db.sql("""
                        select id, kind, name, enrolled_at, seen_at, revoked_at from directory.device
                        where officer = :officer order by revoked_at is not null, seen_at desc, id
                        """)
                .param("officer", officer)
                .query(EnrolledDevice.class)
                .list());
    }

    /** The device of this token, if it is this officer's and was not revoked; it is seen now. */
    public Optional<UUID> arrive(UUID officer, String token) {
        return store.global(db -> db.sql("""
                        update directory.device set seen_at = :now
                        where token_hash = :hash and officer = :officer and revoked_at is null returning id
                        """)
                .param("now", now())
                .param("hash", Hash.of(token))
                .param("officer", officer)
                .query(UUID.class)
                .optional());
    }

    /** @return false where the officer has no such device, or it was revoked before */
    public boolean revoke(UUID officer, UUID id, UUID by) {
        return store.global(db -> db.sql("""
                                update directory.device set revoked_at = :now, revoked_by = :by
                                where id = :id and officer = :officer and revoked_at is null
                                """)
                        .param("now", now())
                        .param("by", by)
                        .param("id", id)
                        .param("officer", officer)
                        .update())
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
