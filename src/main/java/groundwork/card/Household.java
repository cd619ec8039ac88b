package groundwork.card;

import groundwork.ledger.Words;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A household as it stands: with the card that is valid, and with the visits made at home to it and to those that were
 * merged into it.
 *
 * @param programme it was first registered in, or null
 * @param village twelve digits, or null where the registration names none
 * @param team number of the villagers' team, or null
 * @param since day of its registration
 * @param mergedInto the household it counts as, or null
 * @param card its valid card, the latest where there are several, or null
 * @param lastVisit or null
 */
public record Household(
        UUID id,
        UUID programme,
        UUID unit,
        Long village,
        Integer team,
        LocalDate since,
        UUID mergedInto,
        Card card,
        int visits,
        LocalDate lastVisit,
        HouseholdWords words) {

    public int teamOrNone() {
        return team == null ? HouseholdFilter.NO_TEAM : team;
    }

    public boolean visitedSince(LocalDate day) {
        return lastVisit != null && !lastVisit.isBefore(day);
    }

    /** Its words were erased: what stands for each says so. */
    public boolean erased() {
        return words.name().equals(Words.ERASED);
    }

    /** With what is sensitive not shown. */
    Household masked() {
        return with(words.masked(id));
    }

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "Household[" + id + "]";
    }

    Household with(HouseholdWords found) {
        return new Household(id, programme, unit, village, team, since, mergedInto, card, visits, lastVisit, found);
    }
}
