package groundwork.intake.value;

import groundwork.intake.workbook.Cell;
import java.util.regex.Pattern;

/** Telephone numbers of mainland China, as digits; a landline with its area code and a hyphen. */
public final class Phones {

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86|0086)?(1[3-9]\\d{9})");
    private static final Pattern LANDLINE = Pattern.compile("(?:\\+86|0086)?0?([1-9]\\d{1,2})-?(\\d{7,8})");
    private static final Pattern LOCAL = Pattern.compile("[2-8]\\d{6,7}");

    private Phones() {}

    public static Reading<String> read(Cell cell) {
        if (Plain.isNothing(cell.text())) {
            return Reading.blank();
        }
        var plain = Plain.of(cell.text()).replaceAll("[\\s()·.]", "");
        var mobile = MOBILE.matcher(plain.replace("-", ""));
        if (mobile.matches()) {
            return Reading.of(mobile.group(1));
        }
        if (LOCAL.matcher(plain).matches()) {
            return Reading.of(plain);
        }
        var landline = LANDLINE.matcher(plain);
        boolean withArea = landline.matches() && (plain.startsWith("0") || plain.startsWith("+"));
        return withArea ? Reading.of("0" + landline.group(1) + "-" + landline.group(2)) : Reading.wrong("phone");
    }
}
