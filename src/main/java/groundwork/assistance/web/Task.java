package groundwork.assistance.web;

import groundwork.ledger.AssistanceEntry.AssistanceKind;
import java.util.Locale;

/** What can be done within a pairing: the form of each. Messages {@code assistance.task.<word>}. */
public enum Task {
    PLAN(null),
    IDEA(AssistanceKind.IDEA),
    TECHNOLOGY(AssistanceKind.TECHNOLOGY),
    SERVICE(AssistanceKind.SERVICE),
    FUNDS(AssistanceKind.FUNDS),
    INFORMATION(null),
    JOB(null),
    ENDING(null);

    private final AssistanceKind kind;

    Task(AssistanceKind kind) {
        this.kind = kind;
    }

    /** Of the help given, or null for what is none of these. */
    AssistanceKind kind() {
        return kind;
    }

    /** A plan, or in what the help consisted, says nothing without words. */
    public boolean needsWords() {
        return this == PLAN || this == IDEA || this == TECHNOLOGY || this == SERVICE;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
