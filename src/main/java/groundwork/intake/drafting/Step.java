package groundwork.intake.drafting;

import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Words;
import java.util.List;
import java.util.UUID;

/**
 * One of the entries that a row stands for.
 *
 * @param name which of them: the id follows from programme, sheet, row number and this
 */
public record Step(String name, UUID id, Fact fact, List<Words> words) {

    public Draft draft() {
        return new Draft(id, fact, words);
    }
}
