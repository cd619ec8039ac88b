package groundwork.figure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What a figure is asked of. Null parts do not narrow it.
 *
 * @param from first day, and {@code to} last day, both included
 */
public record Extent(UUID programme, UUID unit, Long village, LocalDate from, LocalDate to) {

    public Extent {
        Objects.requireNonNull(programme, "programme");
    }

    public static Extent of(UUID programme) {
        return new Extent(programme, null, null, null, null);
    }

    public Extent within(LocalDate first, LocalDate last) {
        return new Extent(programme, unit, village, first, last);
    }

    public Extent in(Long place) {
        return new Extent(programme, unit, place, from, to);
    }

    public Extent by(UUID bureau) {
        return new Extent(programme, bureau, village, from, to);
    }
}
