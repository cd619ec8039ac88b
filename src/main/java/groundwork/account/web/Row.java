package groundwork.account.web;

import groundwork.account.Line;
import groundwork.account.Told;
import groundwork.frame.Gist;
import groundwork.frame.Names.Register;
import groundwork.ledger.Entry;
import java.util.UUID;

/**
 * A line as it is shown. {@code officers} holds names, so it is never logged.
 *
 * @param trip the one on which it happened, or null
 */
public record Row(Line line, Entry entry, String village, String unit, String officers, String gist, UUID trip) {

    static Row of(Told told, Register names) {
        var line = told.line();
        return new Row(
                line,
                told.fact().entry(),
                names.village(line.village()),
                names.unit(line.unit()),
                names.officers(line.officers()),
                Gist.of(told.words()),
                told.fact().about().trip());
    }

    @Override
    public String toString() {
        return "Row[" + line.entry() + "]";
    }
}
