package groundwork.notice;

import groundwork.directory.Counties;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Mails on their way. What is to be told is gathered in the database and sent from there, one mail a transaction: while
 * the server is down they wait, a little longer each time, and none is lost. Should the program end between sending one
 * and noting it down, it goes out again with the same Message-ID: at least once, never not at all.
 */
@Component
public class Outbox {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private enum Sent {
        NONE,
        DONE,
        FAILED
    }

    private record Due(UUID id, UUID officer, boolean daily, int tries) {}

    /** It could not be written; what its transaction did is undone. */
    private static final class Broken extends RuntimeException {

        private final transient Due mail;

        Broken(Due mail, RuntimeException why) {
            super(why);
            this.mail = mail;
        }
    }

    private final Counties counties;
    private final Scopes scopes;
    private final Gathering gathering;
    private final Post post;
    private final Clock clock;

    Outbox(Counties counties, Scopes scopes, Gathering gathering, Post post, Clock clock) {
        this.counties = counties;
        this.scopes = scopes;
        this.gathering = gathering;
        this.post = post;
        this.clock = clock;
    }

    /** Any node may run this, also several at once. Without a mail server nothing is gathered and nothing sent. */
    public void run() {
        if (!post.ready()) return;
        for (var county : counties.opened()) {
            try {
                var scope = scopes.program((int) county.code());
                scope.write(db -> gathering.gather(db, scope.county()));
                while (next(scope)) {}
            } catch (RuntimeException failure) {
                LOG.error(
                        "county {}: mails wait ({})",
                        county.code(),
                        failure.getClass().getSimpleName());
                LOG.debug("the failure", failure);
            }
        }
    }

    /**
     * What is the matter with one mail is not the matter with the next: it waits, and they go.
     *
     * @return whether there may be more
     */
    private boolean next(Scope scope) {
        try {
            return scope.write(db -> send(scope, db)) == Sent.DONE;
        } catch (Broken broken) {
            scope.write(db -> wait(scope, db, broken.mail, (RuntimeException) broken.getCause()));
            LOG.debug("the failure", broken);
            return true;
        }
    }

    /** The first that is due. After a failure the others wait for the next time: the server may be down. */
    private Sent send(Scope scope, JdbcClient db) {
        var now = clock.instant();
        var due = db.sql("""
                        select id, officer, day is not null as daily, tries from notice.mail
                        where sent_at is null and next_at <= :now
                        order by next_at limit 1 for update skip locked
                        """).param("now", at(now)).query(Due.class).optional();
        if (due.isEmpty()) return Sent.NONE;
        var mail = due.get();
        try {
            post.send(scope, db, mail.id(), mail.officer(), mail.daily());
            note(scope, db, mail, now, now);
            return Sent.DONE;
        } catch (MailException failure) {
            return wait(scope, db, mail, failure);
        } catch (RuntimeException failure) {
            throw new Broken(mail, failure);
        }
    }

    private Sent wait(Scope scope, JdbcClient db, Due mail, RuntimeException failure) {
        LOG.warn(
                "county {}: a mail waits, tried {} times ({})",
                scope.county(),
                mail.tries() + 1,
                failure.getClass().getSimpleName());
        note(scope, db, mail, null, clock.instant().plus(pause(mail.tries())));
        return Sent.FAILED;
    }

    private static Duration pause(int tries) {
        var pause = Duration.ofMinutes(1L << Math.min(tries, 10));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    private static void note(Scope scope, JdbcClient db, Due mail, Instant sent, Instant next) {
        db.sql("""
                        update notice.mail set tries = tries + 1, sent_at = :sent, next_at = :next
                        where county = :county and id = :id
                        """)
                .param("county", scope.county())
                .param("id", mail.id())
                .param("sent", sent == null ? null : at(sent), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("next", at(next))
                .update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
