package groundwork.intake.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Days as spreadsheets number them: 1 is 1 January 1900 and 60 the 29 February 1900 that never was, or else 0 is 1
 * January 1904.
 */
public final class Serials {

    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate IN_1904 = LocalDate.of(1904, 1, 1);

    private Serials() {}

    public static boolean isDate(BigDecimal serial) {
        return serial.signum() >= 0 && serial.compareTo(LAST) < 0;
    }

    /** To the nearest second; a time alone (below 1) lies on the day before the first. */
    public static LocalDateTime toDate(BigDecimal serial, boolean from1904) {
        long day = serial.longValue();
        long second = serial.subtract(BigDecimal.valueOf(day))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        var start = from1904 ? IN_1904 : BEFORE_1900;
        return start.plusDays(!from1904 && day > 60 ? day - 1 : day)
                .atStartOfDay()
                .plusSeconds(second);
    }
}
