package groundwork.intake.value;

import groundwork.intake.Remark;
import groundwork.intake.workbook.Cell;
import java.math.BigDecimal;
import java.util.Map;

/** Numbers with a unit of measure, turned into the one unit that we keep. */
public final class Measures {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** Yuan by what may stand behind a number. 万 itself belongs to the number: 2万元 is 20000 元. */
    private static final Map<String, BigDecimal> YUAN = Map.of(
            "元",
            ONE,
            "块",
            ONE,
            "块钱",
            ONE,
            "元整",
            ONE,
            "人民币",
            ONE,
            "yuan",
            ONE,
            "rmb",
            ONE,
            "cny",
            ONE,
            "万元",
            TEN_THOUSAND);

    /** 15 mu are a hectare by definition. */
    private static final Map<String, BigDecimal> MU = Map.of(
            "亩",
            ONE,
            "市亩",
            ONE,
            "mu",
            ONE,
            "万亩",
            TEN_THOUSAND,
            "公顷",
            BigDecimal.valueOf(15),
            "hectare",
            BigDecimal.valueOf(15),
            "hectares",
            BigDecimal.valueOf(15),
            "ha",
            BigDecimal.valueOf(15));

    private Measures() {}

    /** @param headUnit the unit that the heads name, such as 万元; empty for none */
    public static Reading<BigDecimal> yuan(Cell cell, String headUnit) {
        return read(cell, headUnit, YUAN, "yuan");
    }

    public static Reading<BigDecimal> mu(Cell cell, String headUnit) {
        return read(cell, headUnit, MU, "mu");
    }

    /** Any number; a unit behind it is kept, in the form of {@link Plain#key}. */
    public static Reading<Amount> quantity(Cell cell) {
        if (Plain.isNothing(cell.text())) {
            return Reading.blank();
        }
        return Amounts.parse(Plain.of(cell.text()))
                .map(amount -> Reading.of(amount, Counts.warnings(amount.bound(), amount.value())))
                .orElseGet(() -> Reading.wrong("number"));
    }

    private static Reading<BigDecimal> read(Cell cell, String headUnit, Map<String, BigDecimal> units, String measure) {
        if (!(quantity(cell) instanceof Reading.Value<Amount>(var amount, var warnings))) {
            return quantity(cell).map(Amount::value);
        }
        var own = amount.unit();
        // "2万" under heads that say 万元 is still twenty thousand.
        boolean saidTwice = own.isEmpty() && cell.text().contains("万");
        var factor = saidTwice ? ONE : units.get(own.isEmpty() ? headUnit : own);
        if (factor == null && !own.isEmpty()) {
            return Reading.wrong("unit." + measure);
        }
        if (factor == null || factor.equals(ONE)) {
            return Reading.of(amount.value(), warnings);
        }
        var value = amount.value().multiply(factor).stripTrailingZeros();
        return Reading.of(value, Remark.of("value.converted." + measure, value));
    }
}
