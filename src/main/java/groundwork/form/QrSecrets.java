package groundwork.form;

import groundwork.directory.Scope;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the QR codes of forms issued together follow from. It stands in no entry, wrapped with the outer key, so that a
 * form can be printed again and nobody who reads the ledger can answer it.
 */
final class QrSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String TABLE = "form.secret";

    private QrSecrets() {}

    /** Empty before anything was printed. */
    static Optional<byte[]> find(Scope scope, UUID issue) {
        return scope.read(db -> find(db, issue)).map(wrapped -> scope.unwrap(TABLE, issue, wrapped));
    }

    private static Optional<byte[]> find(JdbcClient db, UUID issue) {
        return db.sql("select wrapped from form.secret where issue = :issue")
                .param("issue", issue)
                .query(byte[].class)
                .optional();
    }

    /** Makes it where there is none yet. */
    static byte[] of(Scope scope, UUID issue) {
        return scope.write(db -> {
            var fresh = new byte[16];
            RANDOM.nextBytes(fresh);
            db.sql("""
                            insert into form.secret (county, issue, wrapped) values (:county, :issue, :wrapped)
                            on conflict do nothing""")
                    .param("county", scope.county())
                    .param("issue", issue)
                    .param("wrapped", scope.wrap(TABLE, issue, fresh))
                    .update();
            return scope.unwrap(TABLE, issue, find(db, issue).orElseThrow());
        });
    }
}
