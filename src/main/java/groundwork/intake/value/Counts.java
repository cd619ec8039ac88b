package groundwork.intake.value;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whole numbers of things. "500余份" is 500, with a warning that the true number is larger. */
public final class Counts {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    private Counts() {}

    /**
     * @param units what may stand behind the number, as {@link Plain#key} gives it; another one is warned of; empty:
     *     any
     */
    public static Reading<Integer> read(Cell cell, Set<String> units) {
        if (Plain.isNothing(cell.text())) {
            return Reading.blank();
        }
        var plain = Plain.of(cell.text());
        var amount = Amounts.parse(plain).orElse(null);
        if (amount == null) {
            return Reading.wrong(NUMBER.matcher(plain).results().count() > 1 ? "count.several" : "count");
        }
        if (amount.value().stripTrailingZeros().scale() > 0 || amount.value().compareTo(MOST) > 0) {
            return Reading.wrong("count");
        }
        int value = amount.value().intValueExact();
        var warnings = warnings(amount.bound(), value);
        if (!amount.unit().isEmpty() && !units.isEmpty() && !units.contains(amount.unit())) {
            warnings.add(Remark.of("value.count.unit", value));
        }
        return Reading.of(value, warnings);
    }

    static List<Remark> warnings(Bound bound, Number value) {
        var warnings = new ArrayList<Remark>();
        switch (bound) {
            case EXACT -> {}
            case AT_LEAST -> warnings.add(Remark.of("value.at-least", value));
            case ABOUT -> warnings.add(Remark.of("value.about", value));
        }
        return warnings;
    }
}
