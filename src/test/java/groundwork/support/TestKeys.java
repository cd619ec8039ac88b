package groundwork.support;

import groundwork.ledger.Keyring;
import groundwork.ledger.Vault;

/** One key for all databases of a test JVM that no Spring context works on. */
public final class TestKeys {

    private static final Keyring KEYS = Keyring.fresh();

    private TestKeys() {}

    public static Vault vault() {
        return new Vault(() -> KEYS);
    }

    public static Keyring keys() {
        return KEYS;
    }
}
