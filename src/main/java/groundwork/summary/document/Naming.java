package groundwork.summary.document;

import groundwork.figure.Extent;
import groundwork.figure.Figure;
import groundwork.figure.Figure.Unit;
import groundwork.figure.Value;
import groundwork.frame.Bilingual;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Say;
import groundwork.summary.prose.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What figures are called, with their parts, units and scopes, in both languages. */
@Component
public class Naming {

    private static final Set<Unit> BARE = EnumSet.of(Unit.TIMES, Unit.PIECES);

    private final Messages messages;

    Naming(Messages messages) {
        this.messages = messages;
    }

    public Bilingual label(Figure figure) {
        var label = messages.both(figure.label());
        return whole(figure) ? label : of(label, part(figure));
    }

    public Bilingual definition(Figure figure) {
        var definition = messages.both(figure.definition());
        if (whole(figure)) return definition;
        var only = messages.both("summary.only");
        var part = part(figure);
        return new Bilingual(definition.en() + " " + only.en() + part.en(), definition.zh() + only.zh() + part.zh());
    }

    /** Not one part of a figure that has several; some are defined as one part only, such as forums among meetings. */
    private static boolean whole(Figure figure) {
        return !figure.id().contains(":");
    }

    private static Bilingual of(Bilingual whole, Bilingual part) {
        return new Bilingual(whole.en() + ": " + part.en(), whole.zh() + "：" + part.zh());
    }

    private Bilingual part(Figure figure) {
        if (figure.unit() == Unit.GOODS && figure.part().contains("."))
            return both(l -> say(l, "summary.goods." + kind(figure)));
        return messages.has("summary.part." + figure.part())
                ? messages.both("summary.part." + figure.part())
                : new Bilingual(figure.part(), figure.part());
    }

    /** 户, households; empty where the parts have units of their own and none was chosen. */
    public Bilingual unit(Figure figure) {
        return both(language -> withUnit(figure, "", BigDecimal.TWO, language).strip());
    }

    /** 34户, 34 households. */
    public String withUnit(Figure figure, String written, BigDecimal value, Language language) {
        var unit = figure.unit() == Unit.GOODS
                ? figure.part()
                : figure.unit().name().toLowerCase(Locale.ROOT);
        if (unit == null) return written;
        if (unit.contains("."))
            return say(language, number("summary.goods", value) + "." + packed(figure), written, "")
                    .strip();
        return say(language, number("summary", value) + "." + unit, written);
    }

    /** 化肥2袋, 2 bags of fertiliser; 农田6,000亩, 6,000 mu of land. */
    public String named(Figure figure, String written, BigDecimal value, Language language) {
        if (figure.unit() == Unit.GOODS && "mu".equals(figure.part())) return say(language, "summary.land", written);
        if (figure.unit() != Unit.GOODS
                || figure.part() == null
                || !figure.part().contains(".")) return withUnit(figure, written, value, language);
        var kind = say(language, "summary.goods." + kind(figure));
        return say(language, number("summary.goods", value) + "." + packed(figure) + ".of", written, kind);
    }

    private static String number(String key, BigDecimal value) {
        return key + (value.compareTo(BigDecimal.ONE) == 0 ? ".one" : ".many");
    }

    private static String kind(Figure figure) {
        return figure.part().substring(0, figure.part().indexOf('.'));
    }

    private static String packed(Figure figure) {
        return figure.part().substring(figure.part().indexOf('.') + 1);
    }

    /** With its unit, and who was only counted beside it, never added: 34 households + 12 unnamed. */
    public Bilingual written(Value value) {
        return both(language -> {
            var number = Numbers.plain(value.value());
            // "6 times" under "Policy forums" says less than "6".
            boolean bare =
                    language == Language.EN && BARE.contains(value.figure().unit());
            var exact = bare ? number : withUnit(value.figure(), number, value.value(), language);
            if (value.unnamed().signum() == 0) return exact;
            return say(language, "summary.unnamed", exact, Numbers.plain(value.unnamed()));
        });
    }

    /** The programme's title and whatever narrows it. */
    public Bilingual scope(
            ProgrammeFacts programme, Extent extent, Function<Long, Bilingual> villages, Bilingual unit) {
        return both(language -> {
            var scope = new StringBuilder(say(language, "summary.scope.programme", programme.title()));
            if (unit != null) scope.append(" · ").append(unit.in(language));
            if (extent.village() != null)
                scope.append(" · ").append(villages.apply(extent.village()).in(language));
            if (extent.from() != null || extent.to() != null)
                scope.append(" · ").append(period(extent.from(), extent.to(), language));
            return scope.toString();
        });
    }

    public String period(LocalDate from, LocalDate to, Language language) {
        if (from == null) return say(language, "summary.scope.until", day(to, language));
        if (to == null) return say(language, "summary.scope.since", day(from, language));
        return from.equals(to)
                ? day(from, language)
                : say(language, "summary.scope.days", day(from, language), day(to, language));
    }

    public static String day(LocalDate day, Language language) {
        return Say.day(day, language);
    }

    public String say(Language language, String key, Object... args) {
        return messages.say(language, key, args);
    }

    private static Bilingual both(Function<Language, String> said) {
        return new Bilingual(said.apply(Language.EN), said.apply(Language.ZH));
    }
}
