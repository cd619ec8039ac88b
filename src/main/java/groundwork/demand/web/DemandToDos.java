package groundwork.demand.web;

import groundwork.demand.Demands;
import groundwork.directory.Scope;
import groundwork.frame.Language;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Say;
import groundwork.frame.ToDo;
import groundwork.frame.ToDos;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Demands that somebody has to do something about. */
@Component
class DemandToDos implements ToDos {

    private final Demands demands;
    private final DemandLines lines;
    private final Labels labels;
    private final Clock clock;

    DemandToDos(Demands demands, DemandLines lines, Labels labels, Clock clock) {
        this.demands = demands;
        this.lines = lines;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Scope scope, ProgrammeChoice programme, Locale reader, int most) {
        var asOf = programme.asOf(LocalDate.ofInstant(clock.instant(), Fact.ZONE));
        return lines.of(scope, demands.urgent(scope, programme.id(), most), asOf).stream()
                .map(line -> toDo(line, reader))
                .toList();
    }

    private ToDo toDo(DemandLine line, Locale reader) {
        return new ToDo(
                line.due(),
                title(line, reader),
                note(line, reader),
                line.holder(),
                labels.say("demand.state." + line.demand().state().code(), reader),
                "/demands/" + line.demand().id());
    }

    private String title(DemandLine line, Locale reader) {
        if (line.title() != null) return line.title();
        var topic = line.demand().topic();
        if (topic == null) return labels.say("demand.unknown", reader);
        return labels.say("demand.untitled", reader, labels.say(Names.key("topic", topic), reader));
    }

    private String note(DemandLine line, Locale reader) {
        var raised = line.demand().raised();
        var day =
                raised == null ? "" : labels.say("demand.raised.on", reader, Say.shortDay(raised, Language.of(reader)));
        return Stream.of(day, line.who()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
