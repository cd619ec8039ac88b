package groundwork.assistance.web;

import groundwork.assistance.Hazard;
import groundwork.assistance.Hazards;
import groundwork.assistance.Pairings;
import groundwork.directory.Holidays;
import groundwork.directory.Scope;
import groundwork.frame.Deadline;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ToDo;
import groundwork.frame.ToDos;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hazards that cannot wait, and pairings whose plan should be reached soon. */
@Component
class AssistanceToDos implements ToDos {

    private static final int AHEAD = 14;

    private final Hazards hazards;
    private final Pairings pairings;
    private final PairLines lines;
    private final Labels labels;
    private final Holidays holidays;
    private final Clock clock;

    AssistanceToDos(
            Hazards hazards, Pairings pairings, PairLines lines, Labels labels, Holidays holidays, Clock clock) {
        this.hazards = hazards;
        this.pairings = pairings;
        this.lines = lines;
        this.labels = labels;
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Scope scope, ProgrammeChoice programme, Locale reader, int most) {
        var asOf = programme.asOf(Fact.today(clock));
        var workdays = holidays.workdays();
        var urgent = hazards.urgent(scope, programme.id(), most);
        var said = Said.of(scope, urgent.stream().map(Hazard::wordsOf).toList(), Stream.of());
        var open = urgent.stream()
                .map(one -> new ToDo(
                        Deadline.of(one.day(), asOf, workdays),
                        said.field(one.wordsOf(), "note", "place"),
                        labels.say("entry.hazard_kind." + one.kind(), reader),
                        null,
                        labels.say("assistance.hazard.open", reader),
                        "/assistance/hazards/" + one.id() + "/clearing"));
        var due = pairings.due(scope, programme.id(), asOf.plusDays(AHEAD), most);
        var plans = lines.pairs(scope, due, reader).stream()
                .map(pair -> new ToDo(
                        Deadline.of(pair.pairing().due(), asOf, workdays),
                        labels.say("assistance.plan.due", reader, pair.officer()),
                        pair.person().isEmpty() ? pair.household() : pair.person(),
                        null,
                        labels.say("assistance.plan", reader),
                        "/assistance/pairings/" + pair.pairing().id()));
        return Stream.concat(open, plans).limit(most).toList();
    }
}
