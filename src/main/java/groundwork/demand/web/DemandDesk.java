package groundwork.demand.web;

import groundwork.demand.Demands;
import groundwork.demand.Filter;
import groundwork.demand.State;
import groundwork.directory.Scope;
import groundwork.frame.Bilingual;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of demands. */
@Controller
class DemandDesk {

    private final Demands demands;
    private final DemandLines lines;
    private final Labels labels;
    private final Clock clock;

    DemandDesk(Demands demands, DemandLines lines, Labels labels, Clock clock) {
        this.demands = demands;
        this.lines = lines;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/demands")
    DemandList list(Scope scope, Optional<ProgrammeChoice> looked, Asked asked, Paged.From from, Locale reader) {
        var programme = looked.orElse(null);
        var filter = asked.filter(programme == null ? null : programme.id(), asOf(programme));
        var found = demands.list(scope, filter, from);
        return new DemandList(
                programme,
                filter.lane(),
                demands.numbers(scope, filter),
                new Paged<>(lines.of(scope, found.rows(), asOf(programme)), found.newer(), found.older()),
                labels.narrowing(scope, reader),
                filter.lane() == State.Lane.TODO && Takers.COORDINATES.among(scope)
                        ? labels.unitChoices(scope, "demand.choose", reader)
                        : List.of(),
                places(scope, filter),
                asked);
    }

    private LocalDate asOf(ProgrammeChoice programme) {
        var today = LocalDate.ofInstant(clock.instant(), Fact.ZONE);
        return ProgrammeChoice.asOf(programme, today);
    }

    private List<DemandList.Place> places(Scope scope, Filter filter) {
        var numbers = demands.villages(scope, filter);
        var names = labels.villages(numbers.keySet());
        return numbers.entrySet().stream()
                .map(one -> {
                    var code = one.getKey().toString();
                    var name = names.containsKey(one.getKey())
                            ? Labels.name(names.get(one.getKey()))
                            : new Bilingual(code, code);
                    return new DemandList.Place(one.getKey(), name, one.getValue());
                })
                .toList();
    }
}
