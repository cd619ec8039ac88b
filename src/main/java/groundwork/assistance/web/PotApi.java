package groundwork.assistance.web;

import groundwork.assistance.Pots;
import groundwork.directory.Scope;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.frame.Slice;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Money and goods of a programme, for other programs; absent it is the one that runs now. */
@RestController
class PotApi {

    private final Pots pots;
    private final FundsDesk desk;
    private final ProgrammeChoices programmes;

    PotApi(Pots pots, FundsDesk desk, ProgrammeChoices programmes) {
        this.pots = pots;
        this.desk = desk;
        this.programmes = programmes;
    }

    /** The programme's own, and what is set aside for demands and pairings, with what is left of each. */
    @GetMapping("/api/v1/funds")
    Slice<PotAnswer> funds(Scope scope, @RequestParam(required = false) String programme, Slice.From from) {
        var of = programmes.namedOrNow(scope, programme).id();
        return Slice.of(pots.funds(scope, of, from.down(), from.size()), from).each(PotAnswer::of);
    }

    /** Relief goods in the stock of units. */
    @GetMapping("/api/v1/stock")
    Slice<PotAnswer> stock(Scope scope, @RequestParam(required = false) String programme, Slice.From from) {
        var of = programmes.namedOrNow(scope, programme).id();
        return Slice.of(pots.stock(scope, of, from.down(), from.size()), from).each(PotAnswer::of);
    }

    /** Of what is set aside for a demand or a pairing, or of the programme's own. */
    @GetMapping("/api/v1/funds/movements")
    Slice<MovementAnswer> movements(
            Scope scope,
            @RequestParam(required = false) String programme,
            @RequestParam(required = false) UUID demand,
            @RequestParam(required = false) UUID pairing,
            Slice.From from,
            Locale reader) {
        var of = programmes.namedOrNow(scope, programme).id();
        var subject = demand == null ? pairing : demand;
        if (subject != null && !scope.opens(subject)) throw Refusal.missing("assistance.funds.missing");
        var key = Pots.key(of, demand, demand == null ? pairing : null);
        return Slice.of(pots.movements(scope, key, from.down(), from.size()), from)
                .with(found -> desk.lines(scope, found, subject == null, reader).stream()
                        .map(MovementAnswer::of)
                        .toList());
    }
}
