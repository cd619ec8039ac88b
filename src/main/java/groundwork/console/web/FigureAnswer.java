package groundwork.console.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import groundwork.figure.Figure;
import groundwork.figure.Value;
import groundwork.frame.Bilingual;
import groundwork.frame.Messages;
import groundwork.frame.OneOf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A figure's answer, for other programs.
 *
 * @param unit what the value is a number of, such as {@code households}
 * @param unnamed how many more were only counted, not named: never added to the value
 * @param entries how many entries are behind it
 * @param parts which it can be broken down into, each asked for as {@code id:part}
 */
record FigureAnswer(
        String id,
        Bilingual label,
        Bilingual definition,
        @OneOf(Figure.Unit.class) String unit,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal unnamed,
        long entries,
        List<String> parts) {

    static FigureAnswer of(Value value, Messages messages) {
        var figure = value.figure();
        return new FigureAnswer(
                value.cite(),
                messages.both(figure.label()),
                messages.both(figure.definition()),
                figure.unit().name().toLowerCase(Locale.ROOT),
                value.value(),
                value.unnamed(),
                value.entries(),
                figure.parts());
    }
}
