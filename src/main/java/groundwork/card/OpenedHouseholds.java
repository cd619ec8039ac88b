package groundwork.card;

import groundwork.directory.Act;
import groundwork.directory.Deed;
import groundwork.directory.Scope;
import groundwork.frame.Openings;
import groundwork.frame.Openings.Asked;
import groundwork.frame.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Households with what is masked otherwise, for a reason. */
@Component
public class OpenedHouseholds {

    private final Openings openings;

    OpenedHouseholds(Openings openings) {
        this.openings = openings;
    }

    /**
     * The household with what was asked for in the clear; the audit log keeps it.
     *
     * @throws Refusal when it is not there
     */
    public Household find(Scope scope, UUID id, Asked asked) {
        return openings.open(scope, asked, "household", id, opening -> {
            var found = HouseholdRows.named(HouseholdRows.rows(opening.db(), List.of(id)), opening::words);
            return found.stream().findFirst().orElseThrow(() -> Refusal.missing("card.household.missing"));
        });
    }

    /** As {@link Households#inVillage}, with what was asked for in the clear; the audit log keeps of how many. */
    public List<Household> inVillage(Scope scope, long village, HouseholdFilter filter, LocalDate asOf, Asked asked) {
        return openings.open(
                scope,
                asked,
                opening -> HouseholdRows.named(HouseholdRows.rows(opening.db(), village), opening::words).stream()
                        .filter(household -> filter.holds(household, asOf))
                        .sorted(DoorOrder.WALK)
                        .toList(),
                all -> Deed.of(Act.OPENED).about("village", village).with("many", all.size()));
    }
}
