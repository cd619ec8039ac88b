package groundwork.account;

import groundwork.directory.Act;
import groundwork.directory.Deed;
import groundwork.directory.Scope;
import groundwork.frame.Openings;
import groundwork.frame.Openings.Asked;
import groundwork.frame.Refusal;
import groundwork.ledger.HouseholdEntry;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Entries with what is masked otherwise, for a reason. */
@Component
public class OpenedEntries {

    private final Openings openings;

    OpenedEntries(Openings openings) {
        this.openings = openings;
    }

    /**
     * With what was asked for in the clear, in every version of it; the audit log keeps it.
     *
     * @throws Refusal when there is no such entry
     */
    public History find(Scope scope, UUID id, Asked asked) {
        return openings.open(
                scope,
                asked,
                opening -> Entries.find(scope, id, entry -> History.of(opening, entry))
                        .orElseThrow(() -> Refusal.missing("account.missing")),
                history -> Deed.of(Act.OPENED)
                        .about(
                                history.shown().fact().entry() instanceof HouseholdEntry.Registered
                                        ? "household"
                                        : "entry",
                                history.id()));
    }
}
