package groundwork.notice;

import groundwork.directory.Scope;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;

/** What calls are signed with: shown once, wrapped with the outer key from then on. */
final class HookSecrets {

    /** So long after another was made the one before it is good: time to put the new one in at the receiver. */
    static final Duration BOTH = Duration.ofHours(24);

    static final String TABLE = "notice.hook";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private HookSecrets() {}

    static byte[] fresh() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static byte[] wrap(Scope scope, UUID hook, byte[] secret) {
        return scope.wrap(TABLE, hook, secret);
    }

    static byte[] unwrap(Scope scope, UUID hook, byte[] wrapped) {
        return scope.unwrap(TABLE, hook, wrapped);
    }
}
