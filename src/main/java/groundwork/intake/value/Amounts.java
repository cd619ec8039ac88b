package groundwork.intake.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of numbers in ledgers: "500余份", "1,200", "三十多户", "10余万元", "about 30 households", "¥2万". */
final class Amounts {

    private static final String MORE = "超过|超|逾|不少于|不低于|至少|大于|多于|over|more than|at least|>=?|≥";
    private static final String ABOUT = "大约|约|将近|接近|近|about|approximately|approx\\.?|around|nearly|almost|some|~|≈";
    private static final String TOGETHER = "共计|总计|合计|累计|共|计|¥|￥|rmb|cny";
    private static final Pattern SHAPE =
            Pattern.compile("(?:" + TOGETHER + ")?\\s*(?:(?<more>" + MORE + ")|(?<about>" + ABOUT
                    + "))?\\s*(?:" + TOGETHER + ")?\\s*(?<number>\\d+(?:\\.\\d+)?|" + Numerals.CLASS + "+)"
                    + "\\s*(?<mid>余|多|几|来)?\\s*(?<times>[十百千万亿])?\\s*(?<after>余|多|\\+)?"
                    + "\\s*(?<unit>[^\\d\\s()+>]*?(?:\\s[a-z]+)?)"
                    + "\\s*(?<more2>以上|多|余|不止|\\+|or more|plus)?(?<about2>左右|上下|许)?[。.]?");
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[,，](?=\\d{3}(?!\\d))");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)$");
    private static final int LONG_NUMBER = 9;
    private static final Map<String, BigDecimal> TIMES = Map.of(
            "十", BigDecimal.valueOf(10),
            "百", BigDecimal.valueOf(100),
            "千", BigDecimal.valueOf(1_000),
            "万", BigDecimal.valueOf(10_000),
            "亿", BigDecimal.valueOf(100_000_000));

    private Amounts() {}

    /** @param plain as {@link Plain#of} gives it; empty where it is no single number */
    static Optional<Amount> parse(String plain) {
        if (isDigits(plain)) {
            return Optional.of(new Amount(new BigDecimal(plain).stripTrailingZeros(), Bound.EXACT, ""));
        }
        if (plain.chars().noneMatch(c -> Character.isDigit(c) || Numerals.isOne(c))) {
            return Optional.empty();
        }
        var text = IN_BRACKETS
                .matcher(GROUPED.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(""))
                .replaceAll("$1");
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        var number = number(shape.group("number"));
        if (number.signum() < 0) {
            return Optional.empty();
        }
        var times = shape.group("times");
        var value = times == null ? number : number.multiply(TIMES.get(times));
        return Optional.of(new Amount(value.stripTrailingZeros(), bound(shape), Plain.key(shape.group("unit"))));
    }

    private static boolean isDigits(String plain) {
        return !plain.isEmpty()
                && plain.length() <= LONG_NUMBER
                && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static BigDecimal number(String text) {
        return Character.isDigit(text.charAt(0)) ? new BigDecimal(text) : BigDecimal.valueOf(Numerals.parse(text));
    }

    private static Bound bound(Matcher shape) {
        if (shape.group("more") != null
                || shape.group("mid") != null && !shape.group("mid").equals("来")
                || shape.group("after") != null
                || shape.group("more2") != null) {
            return Bound.AT_LEAST;
        }
        boolean about = shape.group("about") != null || shape.group("about2") != null || shape.group("mid") != null;
        return about ? Bound.ABOUT : Bound.EXACT;
    }
}
