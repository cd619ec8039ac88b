package groundwork.resident.web;

import groundwork.card.Households;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Say;
import groundwork.frame.ToDo;
import groundwork.frame.ToDos;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Visits of which the household says that they were not so, for the inspection group to look into. It may be the wrong
 * door or the wrong day: nobody is accused, and a correction or another answer of the household ends it.
 */
@Component
class NotSo implements ToDos {

    private final Households households;
    private final Names names;
    private final Messages messages;

    NotSo(Households households, Names names, Messages messages) {
        this.households = households;
        this.names = names;
        this.messages = messages;
    }

    @Override
    public List<ToDo> of(Scope scope, ProgrammeChoice programme, Locale reader, int most) {
        if (!scope.holds(Role.INSPECTOR)) return List.of();
        var language = Language.of(reader);
        var found = households.visitsNotSo(scope, most);
        var known = names.of(scope, reader)
                .with(found.stream().map(Households.NotSo::village).toList(), List.of());
        return found.stream()
                .map(visit -> new ToDo(
                        null,
                        messages.say(language, "resident.visit.todo", Say.shortDay(visit.day(), language)),
                        known.village(visit.village()),
                        null,
                        messages.say(language, "resident.visit.todo.state"),
                        "/households/" + visit.household()))
                .toList();
    }
}
