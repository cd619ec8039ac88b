package groundwork.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which login names there can be, and when two are the same. */
public final class Logins {

    /** The installation gives these itself. */
    static final Set<String> OURS = Set.of("admin", "demo");

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,39}");

    private Logins() {}

    /** Capitals and full-width letters make no difference. */
    public static String plain(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Two to forty letters, digits, dots, hyphens, underscores or @, and not one the installation gives itself. */
    public static boolean allowed(String typed) {
        var login = plain(typed);
        return FORM.matcher(login).matches() && !OURS.contains(login) && !login.startsWith("demo.");
    }
}
