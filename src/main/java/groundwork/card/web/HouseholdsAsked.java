package groundwork.card.web;

import groundwork.card.HouseholdFilter;
import groundwork.frame.OneOf;
import groundwork.frame.Typed;
import java.util.UUID;

/**
 * Which households of a village a program asks for; nothing narrows where it is absent.
 *
 * @param team number of the villagers' team, 0 for those without one
 * @param officer who answers for them
 * @param gap what is missing: {@code no_card}, {@code never_visited}, {@code not_lately}
 */
record HouseholdsAsked(
        Integer team,
        UUID officer,
        @OneOf(HouseholdFilter.Gap.class) String gap) {

    HouseholdFilter filter() {
        var typed = new Typed();
        var missing = typed.known(HouseholdFilter.Gap.class, "gap", gap);
        typed.check();
        return new HouseholdFilter(team, officer, missing);
    }
}
