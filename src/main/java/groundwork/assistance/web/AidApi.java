package groundwork.assistance.web;

import groundwork.assistance.Hazards;
import groundwork.assistance.Pairings;
import groundwork.assistance.Reliefs;
import groundwork.directory.Scope;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Slice;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pairings, hazards and relief of a programme, for other programs; absent it is the one that runs now. */
@RestController
class AidApi {

    private final Pairings pairings;
    private final PairLines pairs;
    private final Hazards hazards;
    private final HazardDesk hazardDesk;
    private final Reliefs reliefs;
    private final ReliefDesk reliefDesk;
    private final ProgrammeChoices programmes;

    AidApi(
            Pairings pairings,
            PairLines pairs,
            Hazards hazards,
            HazardDesk hazardDesk,
            Reliefs reliefs,
            ReliefDesk reliefDesk,
            ProgrammeChoices programmes) {
        this.pairings = pairings;
        this.pairs = pairs;
        this.hazards = hazards;
        this.hazardDesk = hazardDesk;
        this.reliefs = reliefs;
        this.reliefDesk = reliefDesk;
        this.programmes = programmes;
    }

    /** @param over those that have ended, in the place of those that last */
    @GetMapping("/api/v1/pairings")
    Slice<PairingAnswer> pairings(
            Scope scope,
            @RequestParam(required = false) String programme,
            @RequestParam(defaultValue = "false") boolean over,
            Slice.From from,
            Locale reader) {
        var of = programmes.namedOrNow(scope, programme).id();
        return Slice.of(pairings.page(scope, of, !over, from.down(), from.size()), from)
                .with(found -> pairs.pairs(scope, found, reader).stream()
                        .map(PairingAnswer::of)
                        .toList());
    }

    /** @param cleared those that were cleared, in the place of those that are open */
    @GetMapping("/api/v1/hazards")
    Slice<HazardAnswer> hazards(
            Scope scope,
            @RequestParam(required = false) String programme,
            @RequestParam(defaultValue = "false") boolean cleared,
            Slice.From from,
            Locale reader) {
        var of = programmes.namedOrNow(scope, programme).id();
        return Slice.of(hazards.page(scope, of, !cleared, from.down(), from.size()), from)
                .with(found -> hazardDesk.lines(scope, found, reader).stream()
                        .map(HazardAnswer::of)
                        .toList());
    }

    @GetMapping("/api/v1/relief")
    Slice<ReliefAnswer> relief(
            Scope scope, @RequestParam(required = false) String programme, Slice.From from, Locale reader) {
        var of = programmes.namedOrNow(scope, programme).id();
        return Slice.of(reliefs.page(scope, of, from.down(), from.size()), from)
                .with(found -> reliefDesk.lines(scope, found, reader).stream()
                        .map(ReliefAnswer::of)
                        .toList());
    }
}
