package groundwork.directory;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords: what a good one is, one at random, and how they are kept. */
public final class Passwords {

    /** What is the matter with a password somebody chose. */
    public enum Problem {
        TOO_SHORT,
        TOO_LONG,
        IS_LOGIN,
        TOO_SIMPLE
    }

    /** bcrypt looks at no more. */
    private static final int LONGEST_BYTES = 72;

    private static final int SHORTEST = 10;
    private static final PasswordEncoder ENCODER = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Nothing that two people read differently: no l and 1, no o and 0. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private Passwords() {}

    public static Optional<Problem> problem(String login, String password) {
        var small = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Problem.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(Problem.TOO_LONG);
        }
        if (small.contains(login)) {
            return Optional.of(Problem.IS_LOGIN);
        }
        return small.chars().distinct().count() < 5 || "12345678901234567890".contains(small)
                ? Optional.of(Problem.TOO_SIMPLE)
                : Optional.empty();
    }

    /** Sixteen letters and digits in groups of four: 80 bits, and fit to be read out on the phone. */
    static String random() {
        var password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    static String sealed(String password) {
        return ENCODER.encode(password);
    }

    static boolean matches(String password, String sealed) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES && ENCODER.matches(password, sealed);
    }
}
