package groundwork.assistance.web;

import groundwork.ledger.ReliefEntry.Sign;
import java.util.Locale;
import java.util.UUID;

/** @param by who received it for them, or empty */
record Marked(UUID household, Sign sign, String by) {

    /** Whether the list says so already. */
    boolean saidBy(ReceiversPage.Receiver receiver) {
        return receiver.sign().equals(sign.name().toLowerCase(Locale.ROOT))
                && receiver.by().equals(by);
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "Marked[" + household + "]";
    }
}
