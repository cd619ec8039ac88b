package groundwork.sync.web;

import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ToDo;
import groundwork.frame.ToDos;
import groundwork.sync.Releases;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** That something waits which came from a device that was revoked. */
@Component
class HeldToDos implements ToDos {

    private final Releases releases;
    private final Messages messages;

    HeldToDos(Releases releases, Messages messages) {
        this.releases = releases;
        this.messages = messages;
    }

    @Override
    public List<ToDo> of(Scope scope, ProgrammeChoice programme, Locale reader, int most) {
        var many = scope.holds(Role.ADMINISTRATOR) ? releases.waiting(scope) : 0;
        if (many == 0) return List.of();
        var language = Language.of(reader);
        return List.of(new ToDo(
                null,
                messages.say(language, "sync.held.todo", many),
                "",
                null,
                messages.say(language, "sync.held.todo.state"),
                "/held"));
    }
}
