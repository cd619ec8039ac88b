package groundwork.summary.prose;

import java.math.BigDecimal;

/** How a figure is written, by the styles of its citation. */
public final class Wording {

    private Wording() {}

    public static String of(Citation citation, Known.Amount amount, Known known) {
        var number = Numbers.written(amount.value(), citation.is(Style.MORE), known.language());
        if (citation.is(Style.NAMED)) return known.named(citation, number, amount.value());
        if (citation.is(Style.UNNAMED) && amount.unnamed().signum() != 0)
            return withUnnamed(citation, number, amount, known);
        boolean unit = citation.is(Style.UNIT) || citation.is(Style.UNNAMED);
        return unit ? known.withUnit(citation, number, amount.value()) : number;
    }

    /** Never added: those who were only counted may be among those who are known. */
    private static String withUnnamed(Citation citation, String number, Known.Amount amount, Known known) {
        var unnamed = amount.unnamed();
        var counted = known.withUnit(citation, Numbers.plain(unnamed), unnamed);
        if (amount.value().compareTo(BigDecimal.ZERO) == 0)
            return switch (known.language()) {
                case EN -> counted + " (counted without names)";
                case ZH -> counted + "（未逐一记名）";
            };
        var named = known.withUnit(citation, number, amount.value());
        return switch (known.language()) {
            case EN -> named + " (and " + counted + " counted without names)";
            case ZH -> named + "（另计" + counted + "未记名）";
        };
    }
}
