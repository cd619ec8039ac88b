package groundwork.intake.value;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Cell;
import groundwork.intake.workbook.CellKind;
import groundwork.intake.workbook.Serials;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** Times of day: "8:30", "8点30", "下午2点半", "2:30 pm". A date before it is passed over. */
public final class Times {

    private static final Pattern TIME = Pattern.compile(
            "(?:.*[\\sT日号])?(?<part>上午|下午|早上|早晨|中午|晚上|凌晨|傍晚)?\\s*(?<h>\\d{1,2})"
                    + "(?:[:时点](?<min>\\d{1,2})?(?<half>半)?(?::\\d{2}|分)?)?\\s*(?<pm>[ap]m)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FRACTION = Pattern.compile("0\\.\\d+");

    private Times() {}

    public static Reading<LocalTime> read(Cell cell) {
        if (Plain.isNothing(cell.text())) {
            return Reading.blank();
        }
        var plain = Plain.of(cell.text());
        if (cell.kind() == CellKind.NUMBER && FRACTION.matcher(plain).matches()) {
            var time = Serials.toDate(new BigDecimal(plain), false).toLocalTime();
            return Reading.of(time, Remark.of("value.time.serial", time));
        }
        var shape = TIME.matcher(plain);
        boolean bare = shape.matches() && plain.matches("\\d+");
        if (!shape.matches() || bare || cell.kind() == CellKind.DATE && !plain.contains(":")) {
            return Reading.wrong("time");
        }
        int hour = Integer.parseInt(shape.group("h"));
        int minute = shape.group("half") != null
                ? 30
                : shape.group("min") == null ? 0 : Integer.parseInt(shape.group("min"));
        hour += isAfternoon(shape.group("part"), shape.group("pm"), hour) ? 12 : 0;
        return hour > 23 || minute > 59 ? Reading.wrong("time") : Reading.of(LocalTime.of(hour, minute));
    }

    private static boolean isAfternoon(String part, String pm, int hour) {
        boolean late = part != null && (part.equals("下午") || part.equals("晚上") || part.equals("傍晚"));
        return hour < 12 && (late || pm != null && pm.toLowerCase(Locale.ROOT).equals("pm"));
    }
}
