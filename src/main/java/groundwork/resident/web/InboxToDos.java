package groundwork.resident.web;

import groundwork.card.Cards;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Bilingual;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ToDo;
import groundwork.frame.ToDos;
import groundwork.resident.Inbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Messages that wait: a line for each village in which one answers for somebody, and one for all the others. Whoever
 * only looks is told of those alone that are for him.
 */
@Component
class InboxToDos implements ToDos {

    /** Of villages of one's own. */
    private static final int VILLAGES = 4;

    private final Inbox inbox;
    private final Cards cards;
    private final Names names;
    private final Messages messages;

    InboxToDos(Inbox inbox, Cards cards, Names names, Messages messages) {
        this.inbox = inbox;
        this.cards = cards;
        this.names = names;
        this.messages = messages;
    }

    @Override
    public List<ToDo> of(Scope scope, ProgrammeChoice programme, Locale reader, int most) {
        if (most < 1 || !scope.holds(Role.OFFICE, Role.FIELD, Role.LEADER, Role.INSPECTOR)) return List.of();
        var works = scope.holds(Role.OFFICE, Role.FIELD);
        var waiting = inbox.waiting(scope).stream()
                .filter(some -> some.style() || works)
                .toList();
        if (waiting.isEmpty()) return List.of();
        var mine = cards.villagesOf(scope, scope.officer());
        var own = waiting.stream()
                .filter(some -> !some.style() && mine.contains(some.village()))
                .limit(VILLAGES)
                .toList();
        var known = names.of(scope, reader)
                .with(own.stream().map(Inbox.Waiting::village).toList(), List.of());
        var lines = new ArrayList<ToDo>();
        for (var some : own)
            lines.add(line(
                    "waiting",
                    some.count(),
                    known.village(some.village()),
                    "/inbox?village=" + some.village(),
                    reader));
        var others = waiting.stream().filter(some -> !some.style() && !own.contains(some));
        add(lines, "waiting", others.mapToLong(Inbox.Waiting::count).sum(), reader);
        var style = waiting.stream().filter(Inbox.Waiting::style);
        add(lines, "style", style.mapToLong(Inbox.Waiting::count).sum(), reader);
        return lines.stream().limit(most).toList();
    }

    private void add(List<ToDo> lines, String key, long count, Locale reader) {
        if (count > 0) lines.add(line(key, count, "", "/inbox", reader));
    }

    private ToDo line(String key, long count, String village, String href, Locale reader) {
        var language = Language.of(reader);
        var title = messages.say(language, "resident.todo." + key, count);
        var state = messages.say(language, "resident.todo." + key + ".state");
        return new ToDo(null, title, village, (Bilingual) null, state, href);
    }
}
