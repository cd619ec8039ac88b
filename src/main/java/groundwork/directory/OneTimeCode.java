package groundwork.directory;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A code that an administrator gives somebody instead of a password: for one sign-in, after which its owner chooses a
 * password that only he knows. Shown once; kept as passwords are.
 *
 * @param text four groups of four, 80 bits: {@code 7K3M-9QXD-00ZT-W4PA}; guessing is stopped by {@link Lockout}
 * @param until when it ends unused
 */
public record OneTimeCode(String text, Instant until) {

    /** What it is given for. */
    public enum Use {
        FIRST(Duration.ofHours(72)),
        RESET(Duration.ofHours(1));

        final Duration valid;

        Use(Duration valid) {
            this.valid = valid;
        }
    }

    /** Douglas Crockford's base 32: nothing that two people read differently. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeCode next(Use use, Instant now) {
        return new OneTimeCode(random(4), now.plus(use.valid));
    }

    /** Groups of four letters and digits, 20 bits each. */
    static String random(int groups) {
        var code = new StringBuilder();
        for (int i = 0; i < groups * 4; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The same code however it was typed: small letters, with or without hyphens, O for 0, I and L for 1. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    String sealed() {
        return Passwords.sealed(plain(text));
    }

    /** The code itself is for the person it is shown to. */
    @Override
    public String toString() {
        return "OneTimeCode[until=" + until + "]";
    }
}
