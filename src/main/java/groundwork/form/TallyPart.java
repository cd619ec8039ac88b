package groundwork.form;

import groundwork.ledger.About;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What one answer adds to a line of the tally. */
record TallyPart(Line line, BigDecimal amount) {

    private static final UUID NONE = new UUID(0, 0);

    /** Zero stands for what is not said. */
    record Line(UUID sheet, int question, int choice, UUID programme, UUID unit, long village) {}

    static TallyPart of(UUID sheet, int question, int choice, About about, BigDecimal amount) {
        var line = new Line(
                sheet,
                question,
                choice,
                zero(about.programme()),
                zero(about.unit()),
                about.village() == null ? 0 : about.village());
        return new TallyPart(line, amount);
    }

    static int month(LocalDate day) {
        return day.getYear() * 100 + day.getMonthValue();
    }

    static UUID zero(UUID id) {
        return id == null ? NONE : id;
    }
}
