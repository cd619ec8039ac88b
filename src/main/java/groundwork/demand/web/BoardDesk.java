package groundwork.demand.web;

import groundwork.demand.Demands;
import groundwork.demand.Filter;
import groundwork.directory.Scope;
import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The board. */
@Controller
class BoardDesk {

    private static final int SHOWN = 12;

    private final Demands demands;
    private final DemandLines lines;
    private final Labels labels;
    private final Clock clock;

    BoardDesk(Demands demands, DemandLines lines, Labels labels, Clock clock) {
        this.demands = demands;
        this.lines = lines;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/demands/board")
    DemandBoard board(Scope scope, ProgrammeChoice programme, Asked asked, Locale reader) {
        var asOf = programme.asOf(LocalDate.ofInstant(clock.instant(), Fact.ZONE));
        var filter = asked.filter(programme.id(), asOf).under(null).at(null);
        var columns = Arrays.stream(BoardPlace.values())
                .map(place -> column(scope, filter, place, asOf))
                .toList();
        return new DemandBoard(programme, columns, labels.narrowing(scope, reader), asked);
    }

    private DemandBoard.Column column(Scope scope, Filter filter, BoardPlace place, LocalDate asOf) {
        var found = demands.column(scope, filter, place.states(), SHOWN);
        return new DemandBoard.Column(
                place.word(), found.number(), lines.of(scope, found.first(), asOf), place.query());
    }
}
