package groundwork.card;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is entered to register a household, or to put its registration right.
 *
 * @param programme in which it is done, or null
 * @param unit whose work it is, or null
 * @param village twelve digits, or null where nobody knows it yet
 * @param team number of the villagers' team, or null
 */
public record Registration(
        UUID programme, UUID unit, Long village, Integer team, LocalDate day, HouseholdWords words) {}
