package groundwork.demand.web;

import groundwork.demand.Demands;
import groundwork.demand.Filter;
import groundwork.demand.Listed;
import groundwork.demand.Mark;
import groundwork.directory.Scope;
import groundwork.frame.ProgrammeChoice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    private final Judging judging;
    private final VillagePlaces places;

    BoardDesk(Demands demands, DemandLines lines, Labels labels, Judging judging, VillagePlaces places) {
        this.demands = demands;
        this.lines = lines;
        this.labels = labels;
        this.judging = judging;
        this.places = places;
    }

    @GetMapping("/demands/board")
    DemandBoard board(Scope scope, Optional<ProgrammeChoice> looked, Asked asked, Locale reader) {
        var programme = looked.orElse(null);
        var filter = asked.filter(programme == null ? null : programme.id(), judging.now(scope))
                .under(null)
                .at(Set.of());
        var numbers = demands.numbers(scope, filter);
        var first = demands.first(scope, filter, BoardPlace.all(), SHOWN + 1);
        var known = lines.of(scope, first.stream().flatMap(List::stream).toList(), filter.asOf()).stream()
                .collect(Collectors.toMap(line -> line.demand().id(), Function.identity()));
        var columns = Arrays.stream(BoardPlace.values())
                .map(place -> column(scope, place, filter, numbers, first.get(place.ordinal()), known::get))
                .toList();
        return new DemandBoard(programme, columns, labels.narrowing(scope, reader), places.of(scope, filter), asked);
    }

    private DemandBoard.Column column(
            Scope scope,
            BoardPlace place,
            Filter filter,
            Demands.Numbers numbers,
            List<Listed> first,
            Function<UUID, DemandLine> known) {
        return new DemandBoard.Column(
                place.word(),
                filter.counted() ? numbers.in(place.states()) : null,
                first.stream().limit(SHOWN).map(Listed::id).map(known).toList(),
                first.size() > SHOWN,
                place == BoardPlace.SETTLED ? demands.count(scope, filter.marked(Mark.SILENT)) : 0);
    }
}
