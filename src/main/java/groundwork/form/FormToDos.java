package groundwork.form;

import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Bilingual;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ToDo;
import groundwork.frame.ToDos;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Forms answered by QR code, to be taken in by the office: one line, however many there are. */
@Component
final class FormToDos implements ToDos {

    private final Slips slips;
    private final Messages messages;

    FormToDos(Slips slips, Messages messages) {
        this.slips = slips;
        this.messages = messages;
    }

    @Override
    public List<ToDo> of(Scope scope, ProgrammeChoice programme, Locale reader, int most) {
        if (most < 1 || !scope.holds(Role.OFFICE)) return List.of();
        long held = slips.count(scope, programme.id(), Slip.State.HELD);
        if (held == 0) return List.of();
        var language = Language.of(reader);
        return List.of(new ToDo(
                null,
                messages.say(language, "form.todo.held", held),
                "",
                (Bilingual) null,
                messages.say(language, "form.todo.held.state"),
                programme.in("/forms/waiting")));
    }
}
