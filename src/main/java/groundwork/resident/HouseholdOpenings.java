package groundwork.resident;

import groundwork.card.Households;
import groundwork.directory.Act;
import groundwork.directory.Attempts;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.frame.Refusal;
import groundwork.ledger.Hash;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Opens what is personal on a household's page, for half an hour, to who gives its PIN or the last four digits of its
 * phone. Five tries are free, then each doubles the wait, to a day; every try is counted before it is looked at.
 */
@Component
public class HouseholdOpenings {

    public static final Duration OPEN = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final SecureRandom random = new SecureRandom();
    private final Pins pins;
    private final Households households;
    private final Attempts attempts;
    private final AuditLog audit;
    private final Clock clock;

    HouseholdOpenings(Pins pins, Households households, Attempts attempts, AuditLog audit, Clock clock) {
        this.pins = pins;
        this.households = households;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return what the cookie holds
     * @throws Refusal 422 for a wrong number, 429 with the minutes to wait after too many
     */
    public String open(Addressed to, String typed) {
        var scope = to.scope();
        var household = to.household();
        var name = Pins.name(scope, household);
        attempts.count(name, LONGEST).ifPresent(until -> {
            audit.write(
                    scope, Deed.of(Act.REFUSED).about("household", household).with("why", "locked"));
            throw Refusal.tooOften("resident.key.locked", minutes(until));
        });
        var digits = typed == null ? "" : typed.replaceAll("\\D", "");
        var phone = digits.length() == 4 && households.rings(scope, household, digits);
        if (!phone && !(digits.length() == 6 && pins.is(scope, household, digits))) {
            audit.write(
                    scope, Deed.of(Act.REFUSED).about("household", household).with("why", "wrong"));
            throw Refusal.unusable("resident.key.wrong");
        }
        attempts.forget(name);
        audit.write(scope, Deed.of(Act.SIGNED_IN).about("household", household).with("by", phone ? "phone" : "pin"));
        return kept(to, phone ? Optional.empty() : pins.made(scope, household));
    }

    private String kept(Addressed to, Optional<Doubts.Pin> by) {
        var secret = new byte[32];
        random.nextBytes(secret);
        to.scope().write(db -> {
            db.sql("delete from resident.opening where until < :now")
                    .param("now", at(clock.instant()))
                    .update();
            return db.sql("""
                            insert into resident.opening (county, token, household, until, officer, made_at)
                            values (:county, :token, :household, :until, :officer, :made)""")
                    .param("officer", by.map(Doubts.Pin::officer).orElse(null))
                    .param("made", by.map(pin -> at(pin.made())).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("county", to.scope().county())
                    .param("token", Hash.of(secret))
                    .param("household", to.household())
                    .param("until", at(clock.instant().plus(OPEN)))
                    .update();
        });
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Whether the cookie opens this household. */
    public boolean opens(Addressed to, String cookie) {
        if (to.household() == null || cookie == null || !cookie.matches("[A-Za-z0-9_-]{43}")) return false;
        return to.scope()
                .read(db -> db.sql("""
                        select exists (select from resident.opening
                          where token = :token and household = :household and until > :now)""")
                        .param("token", token(cookie))
                        .param("household", to.household())
                        .param("now", at(clock.instant()))
                        .query(Boolean.class)
                        .single());
    }

    /** The PIN that opened it; empty where it was a phone's digits. @param cookie of one that is open */
    Optional<Doubts.Pin> by(Addressed to, String cookie) {
        return to.scope()
                .read(db -> db.sql("select officer, made_at from resident.opening"
                                + " where token = :token and officer is not null")
                        .param("token", token(cookie))
                        .query((row, n) -> new Doubts.Pin(
                                row.getObject("officer", UUID.class),
                                row.getObject("made_at", OffsetDateTime.class).toInstant()))
                        .optional());
    }

    public void close(Addressed to, String cookie) {
        if (cookie == null || !cookie.matches("[A-Za-z0-9_-]{43}")) return;
        to.scope()
                .write(db -> db.sql("delete from resident.opening where token = :token")
                        .param("token", token(cookie))
                        .update());
    }

    private static byte[] token(String cookie) {
        return Hash.of(Base64.getUrlDecoder().decode(cookie));
    }

    private long minutes(Instant until) {
        return Duration.between(clock.instant(), until).toMinutes() + 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
