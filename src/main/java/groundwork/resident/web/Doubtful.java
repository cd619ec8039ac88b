package groundwork.resident.web;

import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Bilingual;
import groundwork.frame.Caveats;
import groundwork.frame.Gap;
import groundwork.frame.Gaps;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Say;
import groundwork.frame.ToDo;
import groundwork.frame.ToDos;
import groundwork.ledger.Fact;
import groundwork.resident.Doubts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Confirmations to be looked into: at the demand's page, among the gaps, and on the desk of the inspection group. */
@Component
class Doubtful implements Caveats, Gaps, ToDos {

    private final Doubts doubts;
    private final Names names;
    private final Messages messages;

    Doubtful(Doubts doubts, Names names, Messages messages) {
        this.doubts = doubts;
        this.names = names;
        this.messages = messages;
    }

    @Override
    public List<String> of(Scope scope, UUID demand, Locale reader) {
        var found = doubts.of(scope, demand);
        if (found.isEmpty()) return List.of();
        var known = names.of(scope, reader)
                .with(List.of(), found.stream().map(Doubts.Doubt::officer).toList());
        return found.stream()
                .map(doubt -> say(reader, "resident.doubt.text", day(doubt, reader), known.officer(doubt.officer())))
                .toList();
    }

    @Override
    public List<Gap> of(Scope scope, ProgrammeChoice programme) {
        if (!scope.holds(Role.OFFICE, Role.LEADER, Role.INSPECTOR)) return List.of();
        var open = doubts.open(scope);
        if (open.isEmpty()) return List.of();
        return List.of(new Gap(
                "resident.gap.doubt",
                (long) open.size(),
                "/demands/" + open.getFirst().demand()));
    }

    @Override
    public List<ToDo> of(Scope scope, ProgrammeChoice programme, Locale reader, int most) {
        if (!scope.holds(Role.INSPECTOR)) return List.of();
        return doubts.open(scope).stream()
                .limit(most)
                .map(doubt -> new ToDo(
                        null,
                        say(reader, "resident.doubt.todo", day(doubt, reader)),
                        "",
                        (Bilingual) null,
                        say(reader, "resident.visit.todo.state"),
                        "/demands/" + doubt.demand()))
                .toList();
    }

    private static String day(Doubts.Doubt doubt, Locale reader) {
        return Say.shortDay(doubt.at().atZoneSameInstant(Fact.ZONE).toLocalDate(), Language.of(reader));
    }

    private String say(Locale reader, String key, Object... args) {
        return messages.say(Language.of(reader), key, args);
    }
}
