package groundwork.access.web;

import groundwork.directory.Scope;
import groundwork.directory.Unit;
import groundwork.directory.UnitKind;
import groundwork.directory.Units;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to choose from, in the words of the reader. */
@Component
class Labels {

    private final Units units;
    private final Messages messages;

    Labels(Units units, Messages messages) {
        this.units = units;
        this.messages = messages;
    }

    /** The county's units and, first, none. */
    List<Choice> units(Scope scope, Unit except, Locale reader) {
        var none = new Choice("", messages.say(Language.of(reader), "access.unit.none"));
        var all = units.list(scope).stream()
                .filter(unit -> except == null || !unit.id().equals(except.id()))
                .map(unit -> new Choice(unit.id().toString(), unit.name(reader)));
        return Stream.concat(Stream.of(none), all).toList();
    }

    String of(UnitKind kind, Locale reader) {
        return messages.say(Language.of(reader), "access.unit.kind." + kind.word());
    }
}
