package groundwork.programme;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a figure shall reach.
 *
 * @param entry that says so, to be struck when it was a mistake
 * @param figure as {@code Figures.cited} takes it
 */
public record Target(UUID entry, String figure, BigDecimal atLeast) {}
