package groundwork.directory;

import groundwork.ledger.Hash;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An officer’s own say in the mail address that the directory has of him: he types one and the code that was mailed to
 * it, and takes it away.
 */
@Component
public class OwnMail {

    public static final String FORM = "[^@\\s]{1,64}@[^@\\s]{1,190}";

    private static final Duration VALID = Duration.ofHours(1);
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final int TRIES = 10;
    private static final String OWN = " where county = :county and id = :me";
    private static final String NOT_ASKED =
            "email_asked = null, email_code = null, email_until = null, email_tries = null";

    private final AuditLog audit;
    private final Clock clock;

    OwnMail(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** The address that waits for its code. */
    public Optional<String> asked(Scope scope) {
        return scope.read(db -> db.sql("select email_asked from directory.officer where id = :me"
                        + " and email_asked is not null and email_until > :now and email_tries < " + TRIES)
                .param("me", scope.officer())
                .param("now", at(clock.instant()))
                .query(String.class)
                .optional());
    }

    /**
     * @return the code to be mailed there; empty within a minute of the one before, so that nobody is flooded with them
     */
    public Optional<String> ask(Scope scope, String address) {
        var code = OneTimeCode.random(2);
        var now = clock.instant();
        var asked = write(
                scope,
                db -> db.sql("update directory.officer set email_asked = :address,"
                                + " email_code = :code, email_until = :until, email_tries = 0" + OWN
                                + " and (email_until is null or email_until < :lately)")
                        .param("address", address)
                        .param("code", hash(code))
                        .param("until", at(now.plus(VALID)))
                        .param("lately", at(now.plus(VALID).minus(BETWEEN))));
        return asked ? Optional.of(code) : Optional.empty();
    }

    /** @return whether that was the code; after ten others none is */
    public boolean confirm(Scope scope, String typed) {
        write(scope, db -> db.sql("update directory.officer set email_tries = email_tries + 1" + OWN));
        var confirmed = write(
                scope,
                db -> db.sql("update directory.officer set email = email_asked, " + NOT_ASKED + OWN
                                + " and email_code = :code and email_until > :now and email_tries <= " + TRIES)
                        .param("code", hash(typed))
                        .param("now", at(clock.instant())));
        if (confirmed) audit.write(scope, deed(scope, "confirmed"));
        return confirmed;
    }

    public void forget(Scope scope) {
        write(scope, db -> db.sql("update directory.officer set " + NOT_ASKED + OWN));
    }

    public void remove(Scope scope) {
        if (write(scope, db -> db.sql("update directory.officer set email = null" + OWN + " and email is not null")))
            audit.write(scope, deed(scope, "removed"));
    }

    private static Deed deed(Scope scope, String what) {
        return Deed.of(Act.SETTING_CHANGED).about("mail", scope.officer()).with("what", what);
    }

    private interface Command extends java.util.function.Function<JdbcClient, JdbcClient.StatementSpec> {}

    private static boolean write(Scope scope, Command command) {
        return scope.write(db -> command.apply(db)
                        .param("county", scope.county())
                        .param("me", scope.officer())
                        .update())
                == 1;
    }

    private static byte[] hash(String code) {
        return Hash.of(OneTimeCode.plain(code));
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
