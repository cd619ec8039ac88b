package groundwork.resident.web;

import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Gap;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoice;
import groundwork.resident.Inbox;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Messages that nobody has dealt with, of whatever programme it will be: for whoever may read them. */
@Component
class InboxGaps implements Gaps {

    private final Inbox inbox;

    InboxGaps(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public List<Gap> of(Scope scope, ProgrammeChoice programme) {
        if (!scope.holds(Role.OFFICE, Role.FIELD, Role.LEADER, Role.INSPECTOR)) return List.of();
        var waiting = inbox.waiting(scope);
        return List.of(
                new Gap("resident.gap.waiting", sum(waiting, some -> !some.style()), "/inbox"),
                new Gap("resident.gap.style", sum(waiting, Inbox.Waiting::style), "/inbox"));
    }

    private static long sum(List<Inbox.Waiting> waiting, Predicate<Inbox.Waiting> which) {
        return waiting.stream().filter(which).mapToLong(Inbox.Waiting::count).sum();
    }
}
