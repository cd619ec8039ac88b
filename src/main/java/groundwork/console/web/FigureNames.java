package groundwork.console.web;

import groundwork.figure.Figure;
import groundwork.figure.Figure.Unit;
import groundwork.figure.Value;
import groundwork.frame.Say;
import java.util.List;
import java.util.Locale;

/** What figures are called on a page, in its language. */
public final class FigureNames {

    /** Parts are constants of entries: their names are among these. */
    private static final List<String> TYPES = List.of(
            "meeting_kind",
            "person_kind",
            "topic",
            "measure",
            "assistance_kind",
            "role",
            "recipient",
            "goods_kind",
            "goods_unit");

    private FigureNames() {}

    /** "People talked with: villagers". */
    public static String label(Figure figure) {
        var label = Say.t(figure.label());
        return figure.id().contains(":") ? Say.t("console.figure.part", label, part(figure.part())) : label;
    }

    public static String definition(Figure figure) {
        return Say.t(figure.definition());
    }

    /** {@code villager} as a word; of {@code fertiliser.bag} both. */
    public static String part(String part) {
        var words =
                List.of(part.split("\\.")).stream().map(FigureNames::constant).toList();
        return String.join(Say.t("console.figure.part.between"), words);
    }

    private static String constant(String name) {
        return TYPES.stream()
                .map(type -> "entry." + type + "." + name)
                .filter(Say::has)
                .findFirst()
                .map(Say::t)
                .orElse(name);
    }

    /** "34 households", "8,258.8 mu". */
    public static String value(Value value) {
        var number = Say.number(value.value());
        var unit = value.figure().unit();
        return unit == Unit.GOODS ? number : Say.t("figure.unit." + unit.name().toLowerCase(Locale.ROOT), number);
    }

    /** "+ 12 unnamed", or null. */
    public static String unnamed(Value value) {
        return value.unnamed().signum() == 0 ? null : Say.t("console.figure.unnamed", Say.number(value.unnamed()));
    }
}
