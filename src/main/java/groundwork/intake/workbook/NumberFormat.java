package groundwork.intake.workbook;

import java.util.regex.Pattern;

/**
 * How a number is shown, which alone tells a date from a number.
 *
 * @param id below 164 built in (ECMA-376 part 1, 18.8.30), where the Chinese editions of Excel and WPS have more dates
 *     than the others
 * @param code empty for a built-in one
 */
record NumberFormat(int id, String code) {

    private static final Pattern IGNORED =
            Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?!(?:h+|m+|s+)])[^]]*]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("[ymdhs年月日时分]|上午/下午", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROS = Pattern.compile("0+(?:\\.0+)?");

    boolean isDate() {
        if (code.isEmpty()) {
            return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        }
        return DATE.matcher(plain().replaceAll("(?i)general|g/通用格式", "")).find();
    }

    /** "00000" or "0.00", which say how many digits belong to the value; otherwise empty. */
    String zeros() {
        var pattern = id == 2 && code.isEmpty() ? "0.00" : plain();
        return ZEROS.matcher(pattern).matches() ? pattern : "";
    }

    private String plain() {
        int positive = code.indexOf(';');
        return IGNORED.matcher(positive < 0 ? code : code.substring(0, positive))
                .replaceAll("")
                .strip();
    }
}
