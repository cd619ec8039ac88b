package groundwork.programme.web;

import groundwork.directory.Scope;
import groundwork.directory.Units;
import groundwork.figure.Figure;
import groundwork.figure.Figures;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.ledger.ProgrammeEntry.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to choose from when a programme is planned, in the words of the reader. */
@Component("programmeLabels")
class Labels {

    private final Units units;
    private final Figures figures;
    private final Messages messages;

    Labels(Units units, Figures figures, Messages messages) {
        this.units = units;
        this.figures = figures;
        this.messages = messages;
    }

    List<Choice> kinds(Locale reader) {
        return Arrays.stream(ProgrammeKind.values())
                .map(kind -> new Choice(word(kind), say(reader, "programme.kind." + word(kind))))
                .toList();
    }

    List<Choice> roles(Locale reader) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(word(role), say(reader, "programme.role." + word(role))))
                .toList();
    }

    /** First none. */
    List<Choice> units(Scope scope, Locale reader) {
        var none = new Choice("", say(reader, "programme.unit.none"));
        var all = units.list(scope).stream().map(unit -> new Choice(unit.id().toString(), unit.name(reader)));
        return Stream.concat(Stream.of(none), all).toList();
    }

    /** Every figure, and after it each of its parts. */
    List<Choice> figures(Locale reader) {
        return figures.all().stream()
                .flatMap(figure -> Stream.concat(
                        Stream.of(new Choice(figure.id(), figure(reader, figure, null))),
                        figure.parts().stream()
                                .map(part -> new Choice(figure.id() + ":" + part, figure(reader, figure, part)))))
                .toList();
    }

    String figure(Locale reader, String cite) {
        return figures.cited(cite)
                .map(figure -> figure(reader, figure, figure.part()))
                .orElse(cite);
    }

    private String figure(Locale reader, Figure figure, String part) {
        var label = messages.has(figure.label()) ? say(reader, figure.label()) : figure.id();
        if (part == null) return label;
        var key = figure.label() + "." + part;
        return say(reader, "programme.figure.part", label, messages.has(key) ? say(reader, key) : part);
    }

    private String say(Locale reader, String key, Object... args) {
        return messages.say(Language.of(reader), key, args);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
