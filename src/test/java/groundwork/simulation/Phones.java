package groundwork.simulation;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the office does about phones. */
record Phones(ApplicationContext program, JdbcClient superuser) {

    boolean revoke(int county, UUID device) {
        return superuser
                        .sql("update directory.device set revoked_at = now() where id = ? and revoked_at is null")
                        .param(device)
                        .update()
                == 1;
    }

    int release(int county, UUID device) {
        throw new UnsupportedOperationException("not yet");
    }

    List<Integer> missing(int county, UUID device) {
        throw new UnsupportedOperationException("not yet");
    }

    /** What the server knew of numbers goes with the entries that carried them. */
    void forget(int county) {
        superuser
                .sql("delete from sync.arrival where county = :county and entry not in"
                        + " (select id from ledger.posting where county = :county)")
                .param("county", county)
                .update();
    }
}
