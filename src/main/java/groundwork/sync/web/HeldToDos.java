package groundwork.sync.web;

import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ToDo;
import groundwork.frame.ToDos;
import groundwork.sync.Refusals;
import groundwork.sync.Releases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** That something waits which came from a device that was revoked, and that something of a phone was refused. */
@Component
class HeldToDos implements ToDos {

    private final Releases releases;
    private final Refusals refusals;
    private final Messages messages;

    HeldToDos(Releases releases, Refusals refusals, Messages messages) {
        this.releases = releases;
        this.refusals = refusals;
        this.messages = messages;
    }

    @Override
    public List<ToDo> of(Scope scope, ProgrammeChoice programme, Locale reader, int most) {
        if (!scope.holds(Role.ADMINISTRATOR)) return List.of();
        var language = Language.of(reader);
        return Stream.of(
                        line(language, "sync.held.todo", releases.waiting(scope), "/held"),
                        line(language, "sync.refused.todo", refusals.recent(scope), "/held#refused"))
                .flatMap(Optional::stream)
                .limit(most)
                .toList();
    }

    private Optional<ToDo> line(Language language, String key, long many, String href) {
        return many == 0
                ? Optional.empty()
                : Optional.of(new ToDo(
                        null,
                        messages.say(language, key, many),
                        "",
                        null,
                        messages.say(language, key + ".state"),
                        href));
    }
}
