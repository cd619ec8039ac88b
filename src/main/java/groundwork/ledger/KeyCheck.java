package groundwork.ledger;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks a database whether it has secrets, and whether these keys open them: before anything is made of it that needs
 * them. One of each county is tried.
 */
public final class KeyCheck {

    private record Wrapped(int county, UUID subject, byte[] wrapped) {}

    private final List<Wrapped> some;

    private KeyCheck(List<Wrapped> some) {
        this.some = some;
    }

    /** In a transaction of this client's, whose county is another afterwards. */
    public static KeyCheck of(JdbcClient db) {
        return new KeyCheck(some(db));
    }

    private static List<Wrapped> some(JdbcClient db) {
        var found = new ArrayList<Wrapped>();
        for (int county : db.sql("select county from ledger.county order by county")
                .query(Integer.class)
                .list()) {
            db.sql("set local groundwork.county = '" + county + "'").update();
            found.addAll(db.sql("""
                            select county, subject, wrapped from ledger.secret where wrapped is not null
                            order by subject limit 1""").query(Wrapped.class).list());
        }
        return found;
    }

    /** Whether anything is wrapped at all: then its key must be somewhere. */
    public boolean needsKeys() {
        return !some.isEmpty();
    }

    public boolean opens(Keyring keys) {
        for (var one : some)
            try {
                keys.unwrap(one.wrapped, SubjectKey.place(one.county, one.subject));
            } catch (GeneralSecurityException e) {
                return false;
            }
        return true;
    }
}
