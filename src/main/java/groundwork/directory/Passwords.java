package groundwork.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords: what a good one is, and how they are kept. */
public final class Passwords {

    /** What is the matter with a password somebody chose. */
    public enum Problem {
        TOO_SHORT,
        TOO_LONG,
        IS_LOGIN,
        IS_PRODUCT,
        TOO_COMMON,
        TOO_SIMPLE
    }

    /** In the place of a password where there is none to sign in with. */
    static final String NONE = "{none}";

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;

    /** bcrypt looks at no more; those it kept are shorter. */
    private static final int BCRYPT_BYTES = 72;

    private static final List<String> PRODUCT = List.of("groundwork", "xiajiceng", "下基层");

    /** Argon2id with 19 MiB, two passes, one lane: OWASP's password storage cheat sheet. */
    static final PasswordEncoder STRONG = encoder(19 * 1024);

    /** What this program keeps them with. Tests, in which people sign in by the thousand, put a lighter one here. */
    static volatile PasswordEncoder encoder = STRONG;

    /** Many who sign in at once wait for one another, since each takes those 19 MiB while he does. */
    private static final Semaphore AT_ONCE = new Semaphore(8);

    private Passwords() {}

    static PasswordEncoder encoder(int kibibytes) {
        return new DelegatingPasswordEncoder(
                "argon2id",
                Map.of(
                        "argon2id",
                        new Argon2PasswordEncoder(16, 32, 1, kibibytes, 2),
                        "bcrypt",
                        new BCryptPasswordEncoder()));
    }

    public static Optional<Problem> problem(String login, String password) {
        var small = password.toLowerCase(Locale.ROOT);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of(Problem.TOO_SHORT);
        if (length > LONGEST) return Optional.of(Problem.TOO_LONG);
        if (small.contains(login)) return Optional.of(Problem.IS_LOGIN);
        if (PRODUCT.stream().anyMatch(small::contains)) return Optional.of(Problem.IS_PRODUCT);
        if (small.chars().distinct().count() < 5 || "12345678901234567890".contains(small))
            return Optional.of(Problem.TOO_SIMPLE);
        return CommonPasswords.has(small) ? Optional.of(Problem.TOO_COMMON) : Optional.empty();
    }

    public static String sealed(String password) {
        return atOnce(() -> encoder.encode(password));
    }

    public static boolean matches(String password, String sealed) {
        if (password.codePointCount(0, password.length()) > LONGEST || sealed.startsWith(NONE)) return false;
        if (sealed.startsWith("{bcrypt}") && password.getBytes(StandardCharsets.UTF_8).length > BCRYPT_BYTES)
            return false;
        return atOnce(() -> encoder.matches(password, sealed));
    }

    /** Kept in a way that is no longer the best: sealed anew at the next sign-in, when it is known. */
    static boolean outdated(String sealed) {
        return encoder.upgradeEncoding(sealed);
    }

    private static <T> T atOnce(Supplier<T> work) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            AT_ONCE.release();
        }
    }
}
