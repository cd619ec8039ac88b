package groundwork.console.web;

import groundwork.figure.Figure;
import groundwork.figure.Value;
import groundwork.frame.Say;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

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
        var key = "figure.unit." + value.figure().unit().name().toLowerCase(Locale.ROOT);
        return switch (value.figure().unit()) {
            case GOODS -> Say.number(value.value());
            // Amounts keep all their digits; counts are whole, and their message must know one from many.
            case MU, YUAN -> Say.t(key, Say.number(value.value()));
            default -> Say.t(key, value.value());
        };
    }

    /** What stands small beside a value: "+ 12 unnamed · target 60", or null. */
    public static String note(Value value, BigDecimal atLeast) {
        var target = atLeast == null ? null : Say.t("console.home.target", Say.number(atLeast));
        var parts = Stream.of(unnamed(value), target).filter(Objects::nonNull).toList();
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }

    /** "+ 12 unnamed", or null. */
    public static String unnamed(Value value) {
        return value.unnamed().signum() == 0 ? null : Say.t("console.figure.unnamed", Say.number(value.unnamed()));
    }
}
