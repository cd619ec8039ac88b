package groundwork.simulation;

import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.ledger.Ids;
import groundwork.sync.HeldEntry;
import groundwork.sync.Incoming;
import groundwork.sync.Releases;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the office does about phones. */
record Phones(ApplicationContext program, JdbcClient superuser) {

    boolean revoke(UUID device) {
        return superuser
                        .sql("update directory.device set revoked_at = now() where id = ? and revoked_at is null")
                        .param(device)
                        .update()
                == 1;
    }

    /** Everything that is held of all devices. */
    int release(int county) {
        var releases = program.getBean(Releases.class);
        var scope = administrator(county);
        int released = 0;
        for (var held = releases.list(scope); !held.isEmpty(); held = releases.list(scope))
            for (HeldEntry one : held) {
                releases.release(scope, one.id());
                released++;
            }
        return released;
    }

    List<Long> missing(int county, UUID device) {
        var incoming = program.getBean(Incoming.class);
        return administrator(county).read(db -> incoming.missing(db, incoming.gap(db, device)));
    }

    /** What the server knew of numbers goes with the entries that carried them. */
    void forget(int county) {
        superuser
                .sql("delete from sync.arrival where county = :county and entry not in"
                        + " (select id from ledger.posting where county = :county)")
                .param("county", county)
                .update();
    }

    /** Nobody knows them whose enrolment lies behind the last posting that is left; a revoked one is revoked again. */
    void unenrol(int county) {
        superuser
                .sql("delete from directory.device where county = :county and revoked_at is null and enrolled_at >"
                        + " (select max(recorded_at) from ledger.posting where county = :county)")
                .param("county", county)
                .update();
    }

    private Scope administrator(int county) {
        return program.getBean(Scopes.class).of(county, Ids.derived("administrator", county));
    }
}
