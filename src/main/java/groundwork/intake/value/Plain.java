package groundwork.intake.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as it is compared: full-width characters as their usual form, no blanks around it. */
public final class Plain {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "—", "——", "/", "\\", "无", "空", "暂无", "没有", "n/a", "na", "none", "nil", "*");

    private Plain() {}

    public static String of(String text) {
        return isUsual(text)
                ? text.strip()
                : INVISIBLE
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("")
                        .strip();
    }

    /** ASCII, Han and 、 have no other form; nearly every cell is made of them. */
    private static boolean isUsual(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c < 0x4E00 || c >= 0xA000) && c != '、') {
                return false;
            }
        }
        return true;
    }

    /** Only letters and digits, small: "联 络 员：" and "联络员" are the same. */
    public static String key(String text) {
        var key = new StringBuilder(text.length());
        of(text).codePoints()
                .filter(c -> Character.isLetter(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    public static boolean isNothing(String text) {
        return NOTHING.contains(of(text).toLowerCase(Locale.ROOT));
    }
}
