package groundwork.demand.web;

import groundwork.demand.Demand;
import groundwork.demand.Demands;
import groundwork.demand.Moves;
import groundwork.demand.Terms;
import groundwork.directory.Scope;
import groundwork.directory.Units;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Several demands referred to one unit at once. */
@Controller
class ReferralDesk {

    private final Demands demands;
    private final Moves moves;
    private final Terms terms;
    private final Units units;
    private final DemandDesk desk;
    private final Clock clock;

    ReferralDesk(Demands demands, Moves moves, Terms terms, Units units, DemandDesk desk, Clock clock) {
        this.demands = demands;
        this.moves = moves;
        this.terms = terms;
        this.units = units;
        this.desk = desk;
        this.clock = clock;
    }

    /** Each for itself: one that somebody else has moved meanwhile is left, and the others go. */
    @PostMapping("/demands/referral")
    Answer refer(Scope scope, ProgrammeChoice programme, Asked asked, ReferralForm form, Locale reader) {
        try {
            var today = Fact.today(clock);
            var read = form.read(today);
            if (units.find(scope, read.unit()).isEmpty()) throw Refusal.flawed(Flaw.at("to", "demand.flaw.unit"));
            int gone = 0;
            for (var id : read.demands()) {
                var demand = demands.find(scope, id)
                        .filter(one -> Task.offered(one, scope).contains(Task.REFERRAL))
                        .filter(one -> Task.REFERRAL.usual(one.state()));
                if (demand.isPresent() && referred(scope, demand.get(), read, today)) gone++;
            }
            return Moved.to(programme.in("/demands"))
                    .saying("demand.done.several", gone, read.demands().size() - gone);
        } catch (Refusal refusal) {
            return refusal.on(desk.list(scope, Optional.of(programme), asked, Paged.From.FIRST, reader));
        }
    }

    private boolean referred(Scope scope, Demand demand, ReferralForm.Read read, LocalDate today) {
        var due = Objects.requireNonNullElseGet(
                read.due(), () -> Objects.requireNonNullElse(terms.offered(demand, today), demand.due()));
        try {
            moves.take(scope, new DemandEntry.Referred(demand.id(), read.unit(), due), today, Map.of());
            return true;
        } catch (Refusal left) {
            return false;
        }
    }
}
