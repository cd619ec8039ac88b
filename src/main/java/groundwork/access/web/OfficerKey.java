package groundwork.access.web;

import groundwork.directory.OneTimeCode;
import groundwork.frame.Page;
import groundwork.ledger.Fact;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * A one-time code, shown this once; on paper, a slip in both languages to be handed to the officer.
 *
 * @param site address at which to sign in
 */
public record OfficerKey(UUID officer, String name, String login, OneTimeCode code, String site) implements Page {

    private static final DateTimeFormatter BOTH = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** As it is read in either language. */
    public String until() {
        return BOTH.format(code.until().atZone(Fact.ZONE));
    }

    @Override
    public String toString() {
        return "OfficerKey[" + officer + "]";
    }
}
