package groundwork.form;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The code printed on a form, {@code K7QM-012T}: four signs for those issued together, a number, and a sign that shows
 * when one of the others was mistyped. It names the form and is no secret. The signs are Crockford's, without I, L, O
 * and U.
 */
public final class PrintedCode {

    /** As many as one entry names. */
    public static final int MOST = 500;

    static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern PLAIN = Pattern.compile("[" + SIGNS + "]{4}\\d{3}[" + SIGNS + "]");

    private PrintedCode() {}

    /** New ones, in order. */
    static List<String> series(int many) {
        var together = new StringBuilder();
        for (int i = 0; i < 4; i++) together.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> "%s%03d".formatted(together, number))
                .map(plain -> printed(plain + CheckSign.of(plain)))
                .toList();
    }

    /** As it is printed, however somebody types it; empty for what is none, or mistyped. */
    public static Optional<String> read(String typed) {
        var plain = (typed == null ? "" : typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-－—]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return PLAIN.matcher(plain).matches() && plain.charAt(7) == CheckSign.of(plain.substring(0, 7))
                ? Optional.of(printed(plain))
                : Optional.empty();
    }

    private static String printed(String plain) {
        return plain.substring(0, 4) + "-" + plain.substring(4);
    }
}
