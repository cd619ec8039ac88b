package groundwork.directory;

import groundwork.ledger.Hash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a program sends as its key: 256 bits of chance after a sign by which a leaked one is found. Never logged. */
final class KeyToken {

    private static final String SIGN = "gwk_";
    private static final int TAIL = 4;
    private static final Pattern FORM = Pattern.compile(SIGN + "[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private KeyToken(String text) {
        this.text = text;
    }

    static KeyToken next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new KeyToken(SIGN + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for what can be none. */
    static Optional<KeyToken> of(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new KeyToken(text)) : Optional.empty();
    }

    String text() {
        return text;
    }

    String tail() {
        return text.substring(text.length() - TAIL);
    }

    byte[] hash() {
        return Hash.of(text);
    }
}
