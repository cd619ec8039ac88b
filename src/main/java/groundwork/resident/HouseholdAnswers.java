package groundwork.resident;

import groundwork.demand.Demands;
import groundwork.demand.Moves;
import groundwork.frame.Gate;
import groundwork.ledger.About;
import groundwork.ledger.Check;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a household says of what was entered for it. Its entries have {@code Author.HOUSEHOLD} for their author. */
@Component
public class HouseholdAnswers {

    private final Moves moves;
    private final Demands demands;
    private final HouseholdOpenings openings;
    private final Doubts doubts;
    private final Ledger ledger;
    private final Clock clock;

    HouseholdAnswers(
            Moves moves, Demands demands, HouseholdOpenings openings, Doubts doubts, Ledger ledger, Clock clock) {
        this.demands = demands;
        this.openings = openings;
        this.doubts = doubts;
        this.moves = moves;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param visit one that was entered for this household */
    public void visit(Addressed to, UUID visit, boolean so) {
        var made = to.scope()
                .read(db -> new Postings(db).find(visit).map(Posting::fact).map(Fact::about))
                .orElse(About.NOTHING);
        var about = new About(made.programme(), made.unit(), made.village(), List.of(), null);
        var fact = new Fact(clock.instant(), about, new VisitEntry.Answered(visit, so));
        Gate.append(ledger, to.scope(), List.of(new Draft(Ids.next(clock), fact, List.<Words>of())));
    }

    /** That it is solved. @param cookie of the page, which is open */
    public void confirm(Addressed to, UUID demand, String text, String cookie) {
        var pin = openings.by(to, cookie).orElse(null);
        var doubt = demands.find(to.scope(), demand)
                .map(found -> doubts.about(to.scope(), found, pin))
                .orElse(Check.NONE);
        var so = new DemandEntry.Confirmed(demand, DemandEntry.Confirmer.RESIDENT);
        moves.take(to.scope(), so, Fact.today(clock), Map.of("text", text), doubt);
    }

    public void demand(Addressed to, DemandEntry said, String text) {
        moves.take(to.scope(), said, Fact.today(clock), Map.of("text", text));
    }
}
