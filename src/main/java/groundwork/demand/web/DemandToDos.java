package groundwork.demand.web;

import groundwork.demand.Demands;
import groundwork.demand.Listed;
import groundwork.demand.Mark;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Language;
import groundwork.frame.Pile;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Say;
import groundwork.frame.ToDo;
import groundwork.frame.ToDos;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Demands that somebody has to do something about. */
@Component
class DemandToDos implements ToDos {

    private final Demands demands;
    private final DemandLines lines;
    private final Labels labels;
    private final Judging judging;
    private final Officers officers;

    DemandToDos(Demands demands, DemandLines lines, Labels labels, Judging judging, Officers officers) {
        this.demands = demands;
        this.lines = lines;
        this.labels = labels;
        this.judging = judging;
        this.officers = officers;
    }

    @Override
    public List<Pile> piles(Scope scope) {
        var unit = unit(scope);
        var asOf = judging.now(scope);
        return DeskPile.of(scope).stream()
                .map(pile -> pile.pile(
                        scope,
                        unit,
                        demands.count(scope, pile.filter(scope, unit, Mark.LIVE).asOf(asOf))))
                .toList();
    }

    /**
     * What is his to do, of all programmes; where that leaves room what is late with others, and then what was entered
     * of this one from old books.
     */
    @Override
    public List<ToDo> of(Scope scope, ProgrammeChoice programme, Locale reader, int most) {
        var unit = unit(scope);
        var asOf = judging.now(scope);
        var all = DeskPile.of(scope);
        var own = all.stream().filter(DeskPile::singly).toList();
        var dated = all.stream().filter(DeskPile::dated).toList();
        var found = new LinkedHashSet<Listed>();
        for (var piles : List.of(own, dated))
            found.addAll(demands.urgent(
                    scope,
                    piles.stream()
                            .map(pile -> pile.filter(scope, unit, Mark.LIVE).asOf(asOf))
                            .toList(),
                    most));
        demands
                .urgent(
                        scope,
                        dated.stream()
                                .map(pile -> pile.filter(scope, unit)
                                        .of(programme.id())
                                        .asOf(asOf))
                                .toList(),
                        most)
                .stream()
                .filter(Listed::history)
                .forEach(found::add);
        return lines.of(scope, found.stream().limit(most).toList(), asOf).stream()
                .map(line -> toDo(line, reader))
                .toList();
    }

    private UUID unit(Scope scope) {
        return officers.find(scope, scope.officer()).map(Officer::unit).orElse(null);
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
