package groundwork.resident.web;

import groundwork.card.CardCode;
import groundwork.demand.Demands;
import groundwork.directory.Officers;
import groundwork.directory.Units;
import groundwork.frame.Cookies;
import groundwork.ledger.Fact;
import groundwork.resident.Addressed;
import groundwork.resident.HouseholdOpenings;
import groundwork.resident.Inbox;
import groundwork.resident.Message;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the card's pages together. */
@Component
class CardPages {

    private final Officers officers;
    private final Units units;
    private final Demands demands;
    static final String COOKIE = "card";

    private final Inbox inbox;
    private final HouseholdOpenings openings;
    private final OpenedPages opened;

    CardPages(
            Officers officers,
            Units units,
            Demands demands,
            Inbox inbox,
            HouseholdOpenings openings,
            OpenedPages opened) {
        this.openings = openings;
        this.opened = opened;
        this.officers = officers;
        this.units = units;
        this.demands = demands;
        this.inbox = inbox;
    }

    CardPage of(Addressed to, HttpServletRequest request) {
        var reader = RequestContextUtils.getLocale(request);
        return new CardPage(
                to.path(),
                to.code(),
                Answerer.of(to, officers, units),
                to.household() != null,
                open(to, request) ? opened.of(to, from(request), reader) : null,
                UUID.randomUUID());
    }

    /** What somebody made up is the first page. */
    private static int from(HttpServletRequest request) {
        var typed = request.getParameter("page");
        return typed != null && typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    boolean open(Addressed to, HttpServletRequest request) {
        return openings.opens(to, Cookies.read(COOKIE, request).orElse(null));
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
        var demand = message.kind() != Message.Kind.DEMAND && message.state() != Message.State.MERGED
                        || message.entry() == null
                ? null
                : demands.counted(to.scope(), message.entry()).orElse(null);
        if (demand != null) {
            var several = !demands.duplicates(to.scope(), demand.id()).isEmpty();
            return Standing.of(demand, several).key(demand.state());
        }
        var style = message.kind() == Message.Kind.STYLE ? "style." : "";
        return "resident.message." + style + message.state().name().toLowerCase(Locale.ROOT);
    }
}
