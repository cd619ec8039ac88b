package groundwork.directory;

import groundwork.ledger.Hash;
import groundwork.ledger.Store;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps who came in, who looked at something sensitive or took it away, and who gave or took a right. Rows are written
 * and never changed; each hour the county's ledger is told what they hash to ({@link AuditDigests}). What happened in
 * the work itself stands in the ledger and not here.
 */
@Component
public class AuditLog {

    /** What belongs to no county is kept here. */
    static final int NOWHERE = 0;

    private static final Caller NO_BROWSER = () -> null;

    private final Store store;
    private final Clock clock;
    private final SignIns signIns;
    private final ObjectProvider<Caller> callers;

    AuditLog(Store store, Clock clock, SignIns signIns, ObjectProvider<Caller> callers) {
        this.store = store;
        this.signIns = signIns;
        this.clock = clock;
        this.callers = callers;
    }

    /** In a transaction of its own. */
    public void write(Scope scope, Deed... deeds) {
        scope.write(db -> write(db, scope, deeds));
    }

    /**
     * In the caller's transaction: it is kept if that is committed, and otherwise not. So a reading is never without
     * its row.
     *
     * @param db as {@link Scope#write} handed it out; one of {@link Scope#read} cannot write
     * @return how many
     */
    public int write(JdbcClient db, Scope scope, Deed... deeds) {
        return write(db, scope.county(), scope.officer(), List.of(deeds));
    }

    /** Of somebody who may not work in a county yet. */
    public void write(SignIn who, Deed... deeds) {
        int county = Optional.ofNullable(who.county()).orElse(NOWHERE);
        store.write(county, db -> write(db, county, who.officer(), List.of(deeds)));
    }

    /**
     * Of whoever typed this as his name at the door. Of a name that nobody has only a part of the hash is kept: enough
     * to see that it was the same again, too little to tell what it was, since it may be a password.
     */
    public void writeRefusal(String typed, Deed deed) {
        var login = Logins.plain(typed);
        var known = login.indexOf('\0') < 0 ? signIns.login(login) : Optional.<SignIn>empty();
        known.ifPresentOrElse(who -> write(who, deed), () -> {
            var hash = HexFormat.of().formatHex(Hash.of(login), 0, 5);
            store.write(NOWHERE, db -> write(db, NOWHERE, null, List.of(deed.about("name", hash))));
        });
    }

    private int write(JdbcClient db, int county, UUID officer, List<Deed> deeds) {
        // Held until the end of the transaction: a digest waits for those under way, so that no row comes after it
        // with a number from before. They do not wait for one another.
        return db.sql("""
                        with held as (select pg_advisory_xact_lock_shared(hashtext('directory.audit'), :county))
                        insert into directory.audit (county, at, officer, session, act, kind, id, facts)
                        select :county, :at, :officer::uuid, :session, deed.*
                        from held, unnest(:acts::text[], :kinds::text[], :ids::text[], :facts::text[]) deed
                        """)
                .param("county", county)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("officer", officer)
                .param("session", callers.getIfAvailable(() -> NO_BROWSER).session())
                .param("acts", deeds.stream().map(deed -> deed.act().word()).toArray(String[]::new))
                .param("kinds", deeds.stream().map(Deed::kind).toArray(String[]::new))
                .param("ids", deeds.stream().map(Deed::id).toArray(String[]::new))
                .param("facts", deeds.stream().map(Deed::line).toArray(String[]::new))
                .update();
    }
}
