package groundwork.summary.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number rounded down the way officials write it: 523 is 500余, 1,284 is 1,200余, 34 is 30余. One leading digit is kept;
 * two where the number has four digits or more, or three beginning with a 1 (121 is 120余, since 100余 would say too
 * little). What is below ten, or round already, stays exact. So "more than N" is always true: the number is greater
 * than N.
 *
 * @param value what is written
 * @param more whether the number itself is greater
 */
public record Rounded(BigDecimal value, boolean more) {

    public static Rounded down(BigDecimal number) {
        if (number.compareTo(BigDecimal.TEN) < 0) return new Rounded(number, false);
        int digits = number.precision() - number.scale();
        boolean one = number.unscaledValue().toString().startsWith("1");
        int kept = digits >= 4 || digits == 3 && one ? 2 : 1;
        var unit = BigDecimal.ONE.scaleByPowerOfTen(digits - kept);
        var floor = number.divide(unit, 0, RoundingMode.FLOOR).multiply(unit);
        var plain = new BigDecimal(floor.toPlainString());
        return number.compareTo(plain) == 0 ? new Rounded(number, false) : new Rounded(plain, true);
    }
}
