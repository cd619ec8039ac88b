package groundwork.demand.web;

import groundwork.demand.Demands;
import groundwork.directory.Scope;
import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    DemandBoard board(Scope scope, Optional<ProgrammeChoice> looked, Asked asked, Locale reader) {
        var programme = looked.orElse(null);
        var asOf = ProgrammeChoice.asOf(programme, LocalDate.ofInstant(clock.instant(), Fact.ZONE));
        var filter = asked.filter(programme == null ? null : programme.id(), asOf)
                .under(null)
                .at(null);
        var numbers = demands.numbers(scope, filter);
        var first = demands.first(scope, filter, BoardPlace.all(), SHOWN);
        var known = lines.of(scope, first.stream().flatMap(List::stream).toList(), asOf).stream()
                .collect(Collectors.toMap(line -> line.demand().id(), Function.identity()));
        var columns = Arrays.stream(BoardPlace.values())
                .map(place -> new DemandBoard.Column(
                        place.word(),
                        numbers.in(place.states()),
                        first.get(place.ordinal()).stream()
                                .map(demand -> known.get(demand.id()))
                                .toList(),
                        place.query()))
                .toList();
        return new DemandBoard(programme, columns, labels.narrowing(scope, reader), asked);
    }
}
