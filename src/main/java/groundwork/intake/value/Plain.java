package groundwork.intake.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as it is compared: full-width characters as their usual form, no blanks around it. */
public final class Plain {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "—", "——", "/", "\\", "无", "空", "暂无", "没有", "n/a", "na", "none", "nil", "*");

    private Plain() {}

    public static String of(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .strip();
    }

    /** Only letters and digits, small: "联 络 员：" and "联络员" are the same. */
    public static String key(String text) {
        return NOT_A_WORD.matcher(of(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    public static boolean isNothing(String text) {
        return NOTHING.contains(of(text).toLowerCase(Locale.ROOT));
    }
}
