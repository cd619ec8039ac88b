package groundwork.figure;

import groundwork.ledger.About;
import groundwork.ledger.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * What one entry adds to the figures of a series, from the position where it began to count until the one where it
 * ceased.
 *
 * @param series named by its noun, such as {@code visit}; each belongs to one projection
 * @param entry the entry that shows it, which a trace opens
 * @param day by which a period selects it, in the county's zone
 * @param subject whom it counts, for distinct counts; null for unnamed ones and for sums
 * @param amount how much or how many
 * @param part a kind within the series, or empty
 * @param due for what is overdue once this day has passed; else null
 */
public record Contribution(
        String series,
        UUID entry,
        UUID programme,
        UUID unit,
        Long village,
        LocalDate day,
        UUID subject,
        BigDecimal amount,
        String part,
        LocalDate due) {

    /** One of it, about what the fact is about, on its day. */
    public static Contribution of(String series, UUID entry, Fact fact) {
        return of(series, entry, fact.about(), fact.day());
    }

    public static Contribution of(String series, UUID entry, About about, LocalDate day) {
        return new Contribution(
                series, entry, about.programme(), about.unit(), about.village(), day, null, BigDecimal.ONE, "", null);
    }

    public Contribution subject(UUID whom) {
        return new Contribution(series, entry, programme, unit, village, day, whom, amount, part, due);
    }

    public Contribution amount(BigDecimal much) {
        return new Contribution(series, entry, programme, unit, village, day, subject, much, part, due);
    }

    public Contribution amount(long many) {
        return amount(BigDecimal.valueOf(many));
    }

    public Contribution part(Enum<?> kind) {
        return part(name(kind));
    }

    public Contribution part(String kind) {
        return new Contribution(series, entry, programme, unit, village, day, subject, amount, kind, due);
    }

    public Contribution due(LocalDate by) {
        return new Contribution(series, entry, programme, unit, village, day, subject, amount, part, by);
    }

    static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
