package groundwork.resident.web;

import groundwork.card.CardCode;
import groundwork.demand.Demands;
import groundwork.directory.Officers;
import groundwork.directory.Units;
import groundwork.ledger.Fact;
import groundwork.resident.Addressed;
import groundwork.resident.Inbox;
import groundwork.resident.Message;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the card's pages together. */
@Component
class CardPages {

    private final Officers officers;
    private final Units units;
    private final Demands demands;
    private final Inbox inbox;

    CardPages(Officers officers, Units units, Demands demands, Inbox inbox) {
        this.officers = officers;
        this.units = units;
        this.demands = demands;
        this.inbox = inbox;
    }

    CardPage of(Addressed to, HttpServletRequest request) {
        return new CardPage(to.path(), to.code(), Answerer.of(to, officers, units), UUID.randomUUID());
    }

    ReceiptPage receipt(Addressed to, String number) {
        var message = inbox.receipt(to, number).orElse(null);
        return new ReceiptPage(
                to.path(),
                to.code(),
                message == null ? "" : CardCode.of(message.id()),
                message,
                message == null ? null : LocalDate.ofInstant(message.sentAt(), Fact.ZONE),
                message == null ? null : state(to, message));
    }

    /** A demand says itself how far it is. */
    private String state(Addressed to, Message message) {
        var demand = message.kind() == Message.Kind.OPINION || message.entry() == null
                ? null
                : demands.find(to.scope(), message.entry()).orElse(null);
        if (demand != null) return "resident.state." + demand.state().code();
        return "resident.message." + message.state().name().toLowerCase(Locale.ROOT);
    }
}
