package groundwork.demand.web;

import groundwork.demand.AsOf;
import groundwork.directory.Scope;
import groundwork.frame.ProgrammeChoices;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** On which day deadlines and silence are judged. */
@Component
class Judging {

    private final ProgrammeChoices programmes;
    private final Clock clock;

    Judging(ProgrammeChoices programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    LocalDate today() {
        return Fact.today(clock);
    }

    AsOf now(Scope scope) {
        return AsOf.of(today(), programmes.all(scope));
    }
}
