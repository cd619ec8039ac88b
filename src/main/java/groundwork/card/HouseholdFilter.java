package groundwork.card;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which households of a village are looked at. Goes into an address, so it holds no words.
 *
 * @param team number, {@link #NO_TEAM} for those without one, or null for all
 * @param officer who answers for them, or null
 * @param gap only those that something is missing for, or null
 */
public record HouseholdFilter(Integer team, UUID officer, Gap gap) {

    public static final HouseholdFilter ALL = new HouseholdFilter(null, null, null);

    public static final int NO_TEAM = 0;

    /** After so many days without a visit it is time for the next. */
    public static final int DAYS = 90;

    /** What may be missing. Messages {@code card.gap.<name>}. */
    public enum Gap {
        NO_CARD,
        /** Nobody was ever at the door. */
        NEVER_VISITED,
        /** Nobody was at the door within {@link #DAYS} days, or ever. */
        NOT_LATELY
    }

    public HouseholdFilter missing(Gap other) {
        return new HouseholdFilter(team, officer, other);
    }

    /** @param asOf the day from which the days are counted back */
    public boolean holds(Household household, LocalDate asOf) {
        if (team != null && team != household.teamOrNone()) return false;
        if (officer != null
                && !(household.card() != null && officer.equals(household.card().officer()))) return false;
        return switch (gap) {
            case null -> true;
            case NO_CARD -> household.card() == null;
            case NEVER_VISITED -> household.visits() == 0;
            case NOT_LATELY -> !household.visitedSince(asOf.minusDays(DAYS));
        };
    }
}
