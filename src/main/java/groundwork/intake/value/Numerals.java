package groundwork.intake.value;

import java.util.Map;
import java.util.regex.Pattern;

/** Chinese numerals: 三十, 一百二十, 两万, 二〇一八, and the forms that cannot be forged: 贰拾. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Integer> SECTIONS = Map.of('十', 10, '百', 100, '千', 1000);
    private static final String FORMAL = "〇两俩壹贰叁肆伍陆柒捌玖拾佰仟萬廿卅";
    private static final String USUAL = "零二二一二三四五六七八九十百千万";

    static final String CLASS = "[零〇一二两俩三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬廿卅]";

    private static final Pattern POSITIONAL = Pattern.compile("[" + DIGITS + "]{2,}");

    private Numerals() {}

    static boolean isOne(int character) {
        return CLASS.indexOf(character) > 0 && character != ']';
    }

    /** -1 where it is none. */
    static long parse(String text) {
        var usual = usual(text);
        if (usual.isEmpty()) {
            return -1;
        }
        if (POSITIONAL.matcher(usual).matches()) {
            return usual.chars().mapToLong(DIGITS::indexOf).reduce(0, (sum, digit) -> sum * 10 + digit);
        }
        return grouped(usual);
    }

    private static String usual(String text) {
        var usual = new StringBuilder();
        for (char c : text.toCharArray()) {
            int at = FORMAL.indexOf(c);
            usual.append(c == '廿' ? "二十" : c == '卅' ? "三十" : at < 0 ? String.valueOf(c) : USUAL.charAt(at));
        }
        return usual.toString();
    }

    private static long grouped(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (char c : text.toCharArray()) {
            int value = DIGITS.indexOf(c);
            if (value > 0 && digit > 0) {
                return -1;
            }
            if (value >= 0) {
                digit = value;
            } else if (SECTIONS.containsKey(c)) {
                // 十二 leaves the one out.
                section += (digit > 0 ? digit : 1) * SECTIONS.get(c);
                digit = -1;
            } else if (c == '万' || c == '亿') {
                total = (total + section + Math.max(digit, 0)) * (c == '万' ? 10_000L : 100_000_000L);
                section = 0;
                digit = -1;
            } else {
                return -1;
            }
        }
        return total + section + Math.max(digit, 0);
    }
}
