package groundwork.form;

import groundwork.ledger.Hash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** What stands in the QR code of a form beside its printed code: a hundred bits that follow from a secret. */
final class QrKey {

    private static final int SIGNS = 20;
    private static final int BITS = 5;

    private QrKey() {}

    static String of(byte[] secret, String code) {
        var hash = Hash.keyed(secret, code.getBytes(StandardCharsets.UTF_8));
        var key = new StringBuilder();
        for (int bit = 0; bit < SIGNS * BITS; bit += BITS) {
            int two = (hash[bit / 8] & 0xff) << 8 | hash[bit / 8 + 1] & 0xff;
            key.append(PrintedCode.SIGNS.charAt(two >>> 11 - bit % 8 & 31));
        }
        return key.toString();
    }

    /** In a time that says nothing about where they differ. */
    static boolean is(byte[] secret, String code, String key) {
        return MessageDigest.isEqual(
                of(secret, code).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }
}
