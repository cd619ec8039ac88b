package groundwork.access.web;

import groundwork.directory.OneTimeCode;
import groundwork.ledger.Fact;
import java.time.format.DateTimeFormatter;

/** What an officer is handed to come in with for the first time. */
public record RosterSlip(String name, String login, OneTimeCode code) {

    private static final DateTimeFormatter BOTH = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** As it is read in either language. */
    public String until() {
        return BOTH.format(code.until().atZone(Fact.ZONE));
    }

    @Override
    public String toString() {
        return "RosterSlip";
    }
}
