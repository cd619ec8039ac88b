package groundwork.form;

import groundwork.directory.Scope;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * What the QR codes of forms issued together follow from. It stands in no entry, wrapped with the outer key, so that a
 * form can be printed again and nobody who reads the ledger can answer it.
 */
final class QrSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String TABLE = "form.secret";

    private QrSecrets() {}

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
            var wrapped = db.sql("select wrapped from form.secret where issue = :issue")
                    .param("issue", issue)
                    .query(byte[].class)
                    .single();
            return scope.unwrap(TABLE, issue, wrapped);
        });
    }
}
