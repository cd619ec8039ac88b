package groundwork.access;

import groundwork.ledger.Hash;
import java.nio.charset.StandardCharsets;

/**
 * Work that a browser does once for a form while somebody types: to find a number with which the SHA-256 of code, token
 * and number begins with {@value #BITS} zeros. A second on a cheap phone; a flood costs as many seconds. The same is in
 * {@code work.js}, for forms of pages without a sign-in: {@code @template.frame.form(work = code, …)}.
 */
public final class Puzzle {

    static final int BITS = 18;

    private Puzzle() {}

    /**
     * @param code what the form is about
     * @param token the form's own, a UUID; what was sent, null where there was none
     * @param work the number, likewise
     */
    public static boolean solved(String code, String token, String work) {
        if (token == null || !token.matches("[0-9a-f-]{36}") || work == null || !work.matches("\\d{1,10}"))
            return false;
        var hash = Hash.of((code + " " + token + " " + work).getBytes(StandardCharsets.UTF_8));
        int first = (hash[0] & 255) << 16 | (hash[1] & 255) << 8 | hash[2] & 255;
        return first >>> 24 - BITS == 0;
    }
}
