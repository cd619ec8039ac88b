package groundwork.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of a village.
 *
 * @param mu cultivated land, 1 mu = 1/15 hectare
 * @param problems what is to be solved, in words; empty where nobody wrote any
 * @param entry that says so, or null for one that is still to be entered
 */
public record VillageProfile(
        long village, int teams, int households, BigDecimal mu, LocalDate day, String problems, UUID entry) {

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "VillageProfile[" + village + "]";
    }
}
