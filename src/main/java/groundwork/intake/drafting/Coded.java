package groundwork.intake.drafting;

import groundwork.ledger.About;
import groundwork.ledger.Fact;
import java.util.UUID;

/**
 * An entry that the ledger has, which a row puts right.
 *
 * @param fact what it says today
 */
public record Coded(UUID id, Fact fact) {

    /** Whose work it is stays: a workbook that merely came back does not change that. */
    About in(Long village) {
        var was = fact.about();
        return new About(was.programme(), was.unit(), village, was.officers(), was.trip());
    }
}
