package groundwork.console.assistance;

import groundwork.assistance.Pairings;
import groundwork.card.Household;
import groundwork.card.HouseholdFilter;
import groundwork.card.Households;
import groundwork.directory.Scope;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The households of a village as those who help choose among them: those in need first. */
@Component
public class Neighbours {

    private final Households households;
    private final Pairings pairings;
    private final Clock clock;

    Neighbours(Households households, Pairings pairings, Clock clock) {
        this.households = households;
        this.pairings = pairings;
        this.clock = clock;
    }

    /** @param paired whether an official answers for it now */
    public record Neighbour(Household household, boolean needy, boolean paired) {}

    public List<Neighbour> of(Scope scope, long village) {
        var all = households.inVillage(scope, village, HouseholdFilter.ALL, today());
        var paired = paired(scope, all);
        return all.stream()
                .filter(household -> !household.erased())
                .map(household -> new Neighbour(household, needy(household), paired.contains(household.id())))
                .sorted(Comparator.comparing(Neighbour::needy).reversed())
                .toList();
    }

    /** Those whom nobody answers for although somebody wrote down what they need. */
    public List<Neighbour> unpaired(Scope scope, long village) {
        return of(scope, village).stream()
                .filter(one -> one.needy() && !one.paired())
                .toList();
    }

    /** What it needs is masked, but that there is something is not. */
    private static boolean needy(Household household) {
        return !household.words().need().isEmpty();
    }

    /** A pairing may name one that counts as another now. */
    private Set<UUID> paired(Scope scope, List<Household> all) {
        var ids = all.stream().map(Household::id).toList();
        var roots = households.merged(scope, ids);
        ids.forEach(id -> roots.put(id, id));
        return pairings.paired(scope, roots.keySet()).stream().map(roots::get).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return Fact.today(clock);
    }
}
