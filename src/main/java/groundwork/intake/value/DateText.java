package groundwork.intake.value;

import java.util.regex.Pattern;

/** Puts aside what stands around a date: the time of day, the day of the week; Chinese numerals become digits. */
final class DateText {

    private static final Pattern WEEKDAY = Pattern.compile(
            "[(\\[]?\\s*(?:(?:星期|周|礼拜)[一二三四五六日天1-7]|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b)\\.?\\s*[)\\]]?,?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME =
            Pattern.compile("(?:(?<=\\s|[日号午晨上])|T)\\d{1,2}[:时点]\\d{0,2}(?::\\d{2}|分)?(?:\\.\\d+)?$");
    private static final Pattern PART_OF_DAY = Pattern.compile("(?:上午|下午|早上|早晨|中午|晚上|凌晨|傍晚|晚|[ap]m)$");
    private static final Pattern CHINESE = Pattern.compile("[〇零一二三四五六七八九十廿卅]+(?=[年月日号])");

    private DateText() {}

    static String bare(String text) {
        var bare = WEEKDAY.matcher(Plain.of(text)).replaceAll(" ").strip();
        bare = TIME.matcher(bare).replaceFirst("").strip();
        bare = PART_OF_DAY.matcher(bare).replaceFirst("").strip();
        return CHINESE.matcher(bare).replaceAll(found -> String.valueOf(Numerals.parse(found.group())));
    }
}
