package groundwork.assistance.web;

import groundwork.assistance.Marked;
import groundwork.assistance.Relief;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.ReliefEntry;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The list of receivers of one relief, with the marks that were brought back. */
public record ReceiversPage(
        ProgrammeChoice programme,
        Relief relief,
        ReliefEntry.Given given,
        String village,
        String note,
        List<Receiver> receivers,
        List<Choice> signs)
        implements Page {

    /**
     * @param name masked, or the door where there is no name
     * @param sign what stands in the list, or empty
     * @param by who received it for them, or empty
     */
    public record Receiver(UUID household, String name, String door, String sign, String said, String by) {

        /** Whether the list says so already. */
        boolean says(Marked marked) {
            return sign.equals(marked.sign().name().toLowerCase(Locale.ROOT)) && by.equals(marked.by());
        }

        @Override
        public String toString() {
            return "Receiver[" + household + "]";
        }
    }

    public String address() {
        return "/assistance/relief/" + relief.id();
    }

    public long missing() {
        return receivers.stream().filter(one -> one.sign().isEmpty()).count();
    }

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "ReceiversPage[" + relief.id() + "]";
    }
}
