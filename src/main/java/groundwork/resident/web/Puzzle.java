package groundwork.resident.web;

import groundwork.ledger.Hash;
import java.nio.charset.StandardCharsets;

/**
 * Work that a browser does once for a form while somebody types: to find a number with which the SHA-256 of code, token
 * and number begins with {@value #BITS} zeros. A second on a cheap phone; a flood of messages costs as many seconds.
 * The same is in {@code resident.js}.
 */
final class Puzzle {

    static final int BITS = 18;

    private Puzzle() {}

    static boolean solved(String code, String token, String work) {
        if (work == null || !work.matches("\\d{1,10}")) return false;
        var hash = Hash.of((code + " " + token + " " + work).getBytes(StandardCharsets.UTF_8));
        int first = (hash[0] & 255) << 16 | (hash[1] & 255) << 8 | hash[2] & 255;
        return first >>> 24 - BITS == 0;
    }
}
