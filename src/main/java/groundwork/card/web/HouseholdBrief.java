package groundwork.card.web;

import groundwork.card.CardAnswer;
import groundwork.card.Household;
import groundwork.frame.Masker;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A household as a line of its village's list.
 *
 * @param team number of the villagers' team, or null
 * @param since day of its registration
 * @param name of its head, masked
 * @param card its valid one, or null
 * @param visits made at home
 */
record HouseholdBrief(
        UUID id,
        Long village,
        Integer team,
        LocalDate since,
        String name,
        String door,
        CardAnswer card,
        int visits,
        LocalDate lastVisit) {

    static HouseholdBrief of(Household one) {
        return new HouseholdBrief(
                one.id(),
                one.village(),
                one.team(),
                one.since(),
                Masker.name(one.words().name()),
                one.words().door(),
                CardAnswer.of(one.card()),
                one.visits(),
                one.lastVisit());
    }

    @Override
    public String toString() {
        return "HouseholdBrief[" + id + "]";
    }
}
