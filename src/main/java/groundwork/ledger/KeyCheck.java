package groundwork.ledger;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks a database whether it has anything that these keys must open, and whether they do: before anything is made of it
 * that needs them. Of each county one secret and one entry's own words are tried.
 */
public final class KeyCheck {

    private final List<Tried> some;

    /** Where the entry has a secret, its own words may have been sealed with that, by an earlier version. */
    private static final String OWN = """
            select county, entry, part, sealed from ledger.words w
            where subject = entry and sealed is not null
              and not exists (select from ledger.secret s where s.county = w.county and s.subject = w.entry)
            order by entry limit 1""";

    private KeyCheck(List<Tried> some) {
        this.some = some;
    }

    /** In a transaction of this client's, whose county is another afterwards. */
    public static KeyCheck of(JdbcClient db) {
        return new KeyCheck(some(db));
    }

    private static List<Tried> some(JdbcClient db) {
        var found = new ArrayList<Tried>();
        for (int county : db.sql("select county from ledger.county order by county")
                .query(Integer.class)
                .list()) {
            db.sql("set local groundwork.county = '" + county + "'").update();
            found.addAll(db.sql("""
                            select county, subject, wrapped from ledger.secret where wrapped is not null
                            order by subject limit 1""").query(Tried.Secret.class).list());
            found.addAll(db.sql(OWN).query(Tried.Own.class).list());
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
                one.open(keys);
            } catch (GeneralSecurityException e) {
                return false;
            }
        return true;
    }
}
