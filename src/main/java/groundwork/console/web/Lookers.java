package groundwork.console.web;

import groundwork.card.Card;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who opened what is masked of a household, when and why. */
public record Lookers(UUID household, Paged<Looker> rows) implements Page {

    /**
     * @param officer name, empty for somebody unknown here
     * @param told what was opened and why, as codes
     * @param village opened with the list of its whole village
     */
    public record Looker(
            Instant at, String officer, String unit, boolean broke, boolean village, Map<String, String> told) {}

    /** Inspectors, administrators, the office, and whoever answers for the household. */
    static boolean sees(Scope scope, List<Card> cards) {
        return scope.holds(Role.INSPECTOR, Role.ADMINISTRATOR, Role.OFFICE)
                || cards.stream()
                        .anyMatch(card ->
                                card.withdrawn() == null && card.officer().equals(scope.officer()));
    }
}
