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

    /** The county's units to belong to and, first, none. */
    List<Choice> units(Scope scope, Unit except, Locale reader) {
        return units(scope, except, "access.unit.none", reader);
    }

    /** The county's units to narrow a list to and, first, all. */
    List<Choice> allUnits(Scope scope, Locale reader) {
        return units(scope, null, "access.units.all", reader);
    }

    private List<Choice> units(Scope scope, Unit except, String first, Locale reader) {
        var none = new Choice("", messages.say(Language.of(reader), first));
        var all = units.list(scope).stream()
                .filter(unit -> except == null || !unit.id().equals(except.id()))
                .map(unit -> new Choice(unit.id().toString(), unit.name(reader)));
        return Stream.concat(Stream.of(none), all).toList();
    }

    String of(UnitKind kind, Locale reader) {
        return messages.say(Language.of(reader), "access.unit.kind." + kind.word());
    }
}
