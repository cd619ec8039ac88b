package groundwork.directory;

import groundwork.ledger.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets people in by login name and password, or a one-time code in its place, which is used up by that. A name that
 * does not exist takes as long, and is locked as soon, as one that does.
 */
@Component
public class Entrance {

    /** What came of a try. */
    public sealed interface Answer {
        record Open(SignIn who) implements Answer {}

        record Wrong() implements Answer {}

        /** The password was not looked at. */
        record Locked(Instant until) implements Answer {}

        /** The right one-time code, and too late. */
        record Late() implements Answer {}

        /** The right password of somebody who may no longer come in. */
        record Closed() implements Answer {}

        /** He proved himself otherwise, but a one-time code was issued that he has not turned into a password. */
        record Coded() implements Answer {}
    }

    private static final String NOBODY = Passwords.sealed(OneTimeCode.random(4));

    private final Store store;
    private final SignIns signIns;
    private final Attempts attempts;
    private final Clock clock;

    Entrance(Store store, SignIns signIns, Attempts attempts, Clock clock) {
        this.store = store;
        this.signIns = signIns;
        this.attempts = attempts;
        this.clock = clock;
    }

    public Answer knock(String typed, String password) {
        var login = Logins.plain(typed);
        var locked = attempts.count(login);
        if (locked.isPresent()) {
            return new Answer.Locked(locked.get());
        }
        // PostgreSQL has no text with a zero byte in it, so nobody is called that.
        var known = login.indexOf('\0') < 0 ? signIns.login(login) : Optional.<SignIn>empty();
        var kept = known.map(this::kept).filter(one -> !one.password().equals(Passwords.NONE));
        var given = kept.isPresent() && kept.get().code() ? OneTimeCode.plain(password) : password;
        if (!Passwords.matches(given, kept.map(Kept::password).orElse(NOBODY)) || kept.isEmpty()) {
            return new Answer.Wrong();
        }
        attempts.forget(login);
        return known.get().disabled() ? new Answer.Closed() : opened(known.get(), kept.get(), given);
    }

    /**
     * Lets in whoever has proved himself by something else than his password; what is shut is shut for him, too. While
     * a one-time code is out it comes first: an administrator issued it since he trusts nothing else of his any more.
     *
     * @param knocked whether he showed his password, or that code, before
     */
    public Answer admit(SignIn who, boolean knocked) {
        var locked = attempts.locked(who.login());
        if (locked.isPresent()) return new Answer.Locked(locked.get());
        if (who.disabled()) return new Answer.Closed();
        return who.mustChange() && !knocked ? new Answer.Coded() : new Answer.Open(who);
    }

    private Answer opened(SignIn who, Kept kept, String given) {
        if (kept.code()) {
            if (!kept.codeUntil().isAfter(clock.instant())) return new Answer.Late();
            // Of two who use it at once, one is too late.
            return replace(who, kept, Passwords.NONE) ? new Answer.Open(who) : new Answer.Wrong();
        }
        if (Passwords.outdated(kept.password())) replace(who, kept, Passwords.sealed(given));
        return new Answer.Open(who);
    }

    private boolean replace(SignIn who, Kept kept, String password) {
        return store.global(db -> db.sql("""
                                update directory.sign_in set password = :password, code_until = null
                                where id = :id and password = :before
                                """)
                        .param("password", password)
                        .param("id", who.id())
                        .param("before", kept.password())
                        .update())
                == 1;
    }

    private Kept kept(SignIn who) {
        return store.global(db -> db.sql("select password, code_until from directory.sign_in where id = :id")
                .param("id", who.id())
                .query(Kept.class)
                .single());
    }

    /** @param codeUntil null for a password */
    private record Kept(String password, Instant codeUntil) {

        boolean code() {
            return codeUntil != null;
        }
    }
}
