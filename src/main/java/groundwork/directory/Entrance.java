package groundwork.directory;

import groundwork.ledger.Store;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets people in by login name and password. A name that does not exist takes as long, and is locked as soon, as one
 * that does.
 */
@Component
public class Entrance {

    /** What came of a try. */
    public sealed interface Answer {
        record Open(SignIn who) implements Answer {}

        record Wrong() implements Answer {}

        /** The password was not looked at. */
        record Locked(Instant until) implements Answer {}

        /** The right password of somebody who may no longer come in. */
        record Closed() implements Answer {}
    }

    private static final String NOBODY = Passwords.sealed(Passwords.random());

    private final Store store;
    private final SignIns signIns;
    private final Attempts attempts;

    Entrance(Store store, SignIns signIns, Attempts attempts) {
        this.store = store;
        this.signIns = signIns;
        this.attempts = attempts;
    }

    public Answer knock(String typed, String password) {
        var login = Logins.plain(typed);
        var locked = attempts.count(login);
        if (locked.isPresent()) {
            return new Answer.Locked(locked.get());
        }
        // PostgreSQL has no text with a zero byte in it, so nobody is called that.
        var known = login.indexOf('\0') < 0 ? signIns.login(login) : Optional.<SignIn>empty();
        if (!Passwords.matches(password, known.map(this::sealed).orElse(NOBODY)) || known.isEmpty()) {
            return new Answer.Wrong();
        }
        attempts.forget(login);
        return known.get().disabled() ? new Answer.Closed() : new Answer.Open(known.get());
    }

    private String sealed(SignIn who) {
        return store.global(db -> db.sql("select password from directory.sign_in where id = :id")
                .param("id", who.id())
                .query(String.class)
                .single());
    }
}
