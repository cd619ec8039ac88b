package groundwork.runtime.archive;

import groundwork.ledger.Hash;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A SHA-256 under way. */
final class Sha256 {

    private final MessageDigest digest = Hash.start();

    void update(byte[] bytes) {
        digest.update(bytes);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
