package groundwork.programme.web;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A village with what its profile says and how far the work in it is; a number nobody entered is null.
 *
 * @param entry that included it
 * @param carded households with a contact card
 * @param visited households visited at home
 */
public record VillageRow(
        UUID entry,
        long code,
        String name,
        String township,
        BigDecimal teams,
        BigDecimal households,
        BigDecimal mu,
        BigDecimal carded,
        BigDecimal visited) {}
