package groundwork.demand.web;

import groundwork.demand.Demands;
import groundwork.demand.State;
import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
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
    private final Judging judging;
    private final VillagePlaces places;

    DemandDesk(Demands demands, DemandLines lines, Labels labels, Judging judging, VillagePlaces places) {
        this.demands = demands;
        this.lines = lines;
        this.labels = labels;
        this.judging = judging;
        this.places = places;
    }

    @GetMapping("/demands")
    DemandList list(Scope scope, Optional<ProgrammeChoice> looked, Asked asked, Paged.From from, Locale reader) {
        var programme = looked.orElse(null);
        var filter = asked.filter(programme == null ? null : programme.id(), judging.now(scope));
        var found = demands.list(scope, filter, from);
        return new DemandList(
                programme,
                filter,
                demands.numbers(scope, filter),
                found.with(rows -> lines.of(scope, rows, filter.asOf())),
                labels.narrowing(scope, reader),
                filter.lane() == State.Lane.TODO && Takers.COORDINATES.among(scope)
                        ? labels.unitChoices(scope, "demand.choose", reader)
                        : List.of(),
                places.of(scope, filter),
                asked);
    }
}
