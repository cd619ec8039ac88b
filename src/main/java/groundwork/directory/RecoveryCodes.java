package groundwork.directory;

import groundwork.ledger.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lets whoever lost his generator in: ten codes of 120 bits each, kept as hashes, each good once. */
final class RecoveryCodes {

    private static final int MANY = 10;

    private RecoveryCodes() {}

    /** New ones, to be shown once; the older ones end. */
    static List<String> renew(JdbcClient db, UUID signIn) {
        remove(db, signIn);
        var codes = new ArrayList<String>();
        for (int i = 0; i < MANY; i++) {
            var code = OneTimeCode.random(6);
            codes.add(code);
            db.sql("insert into directory.recovery_code (sign_in, hash) values (:id, :hash)")
                    .param("id", signIn)
                    .param("hash", hash(signIn, code))
                    .update();
        }
        return codes;
    }

    /** @return false where it is none of them, or was used */
    static boolean use(JdbcClient db, UUID signIn, String typed) {
        return db.sql("delete from directory.recovery_code where sign_in = :id and hash = :hash")
                        .param("id", signIn)
                        .param("hash", hash(signIn, typed))
                        .update()
                == 1;
    }

    static int left(JdbcClient db, UUID signIn) {
        return db.sql("select count(*) from directory.recovery_code where sign_in = :id")
                .param("id", signIn)
                .query(Integer.class)
                .single();
    }

    static void remove(JdbcClient db, UUID signIn) {
        db.sql("delete from directory.recovery_code where sign_in = :id")
                .param("id", signIn)
                .update();
    }

    private static byte[] hash(UUID signIn, String code) {
        return Hash.of("recovery " + signIn + " " + OneTimeCode.plain(code));
    }
}
