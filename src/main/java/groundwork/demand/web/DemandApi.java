package groundwork.demand.web;

import groundwork.demand.Demands;
import groundwork.directory.Scope;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Slice;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Demands, for other programs. */
@RestController
class DemandApi {

    private final Demands demands;
    private final DemandLines lines;
    private final DemandPages pages;
    private final ProgrammeChoices programmes;
    private final Judging judging;

    DemandApi(Demands demands, DemandLines lines, DemandPages pages, ProgrammeChoices programmes, Judging judging) {
        this.demands = demands;
        this.lines = lines;
        this.pages = pages;
        this.programmes = programmes;
        this.judging = judging;
    }

    /**
     * Those to do and waiting, where a lane is asked for, by their deadline, those that nobody went to see or said a
     * word about the longest settled first; all others the last raised first.
     */
    @GetMapping("/api/v1/demands")
    Slice<DemandBrief> list(Scope scope, DemandAsked asked, Slice.From from) {
        var programme = programmes.named(scope, asked.programme());
        var filter = asked.filter(programme, judging.now(scope));
        var found = demands.list(scope, filter, from.down(), from.size());
        return Slice.of(found, from)
                .with(rows -> lines.of(scope, rows, filter.asOf()).stream()
                        .map(DemandBrief::of)
                        .toList());
    }

    @GetMapping("/api/v1/demands/{id}")
    DemandWhole show(Scope scope, @PathVariable UUID id, Locale reader) {
        return DemandWhole.of(pages.page(scope, id, null, reader));
    }
}
