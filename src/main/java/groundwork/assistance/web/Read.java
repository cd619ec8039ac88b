package groundwork.assistance.web;

import groundwork.ledger.Entry;
import java.time.LocalDate;
import java.util.Map;

/** What a form says, read: the entry, the day on which it happened, and the words that belong to it. */
record Read<E extends Entry>(E entry, LocalDate day, Map<String, String> note) {

    /** Without the words. */
    @Override
    public String toString() {
        return "Read";
    }
}
