package groundwork.card;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is known of a village.
 *
 * @param mu cultivated land, 1 mu = 1/15 hectare
 * @param problems what is to be solved, in words; empty where nobody wrote any
 */
public record VillageProfile(long village, int teams, int households, BigDecimal mu, LocalDate day, String problems) {}
