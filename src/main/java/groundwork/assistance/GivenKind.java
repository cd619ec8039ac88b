package groundwork.assistance;

import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Entry;
import groundwork.ledger.ResourceEntry;
import java.math.BigDecimal;

/** What help was given as. */
public enum GivenKind {
    IDEA,
    FUNDS,
    TECHNOLOGY,
    SERVICE,
    INFORMATION,
    JOB,
    /** Equipment that was borrowed. */
    RESOURCE;

    static boolean gives(Entry entry) {
        return switch (entry) {
            case AssistanceEntry.JobConfirmed _ -> false;
            case AssistanceEntry _, ResourceEntry.Lent _ -> true;
            case Entry _ -> false;
        };
    }

    /** Null for what is no help, and for help whose kind nobody said. */
    static GivenKind of(Entry entry) {
        return switch (entry) {
            case AssistanceEntry.Given given
            when given.kind() != null -> valueOf(given.kind().name());
            case AssistanceEntry.InformationGiven _ -> INFORMATION;
            case AssistanceEntry.JobFound _ -> JOB;
            case ResourceEntry.Lent _ -> RESOURCE;
            case Entry _ -> null;
        };
    }

    /**
     * Yuan of funds and equipment, pieces of information, people of jobs; null where it is not counted or not known.
     */
    static BigDecimal quantity(Entry entry) {
        return switch (entry) {
            case AssistanceEntry.Given given -> given.yuan();
            case AssistanceEntry.InformationGiven given -> BigDecimal.valueOf(given.pieces());
            case AssistanceEntry.JobFound found -> BigDecimal.valueOf(HelpStep.people(found));
            case ResourceEntry.Lent lent -> lent.worth();
            case Entry _ -> null;
        };
    }
}
