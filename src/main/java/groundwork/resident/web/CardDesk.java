package groundwork.resident.web;

import groundwork.access.Allowance;
import groundwork.access.Strangers;
import groundwork.card.CardCode;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Preferences;
import groundwork.frame.Refusal;
import groundwork.resident.Addressed;
import groundwork.resident.Inbox;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The card's page, without a sign-in: who answers, and what one has to say. */
@Controller("residentCardDesk")
class CardDesk {

    private final CardDoor door;
    private final CardPages pages;
    private final Inbox inbox;

    CardDesk(CardDoor door, CardPages pages, Inbox inbox) {
        this.door = door;
        this.pages = pages;
        this.inbox = inbox;
    }

    @GetMapping("/card/{county}/{code}")
    Answer show(
            @PathVariable String county,
            @PathVariable String code,
            @RequestParam(required = false) String lang,
            HttpServletRequest request,
            HttpServletResponse response) {
        Preferences.keep(lang, request, response);
        try {
            return pages.of(door.enter(county, code, request), request);
        } catch (Refusal refusal) {
            return refusal.on(CardPage.UNKNOWN);
        }
    }

    @PostMapping("/card/{county}/{code}/messages")
    Answer send(@PathVariable String county, @PathVariable String code, MessageForm form, HttpServletRequest request) {
        Addressed to = null;
        try {
            to = door.enter(county, code, request);
            var read = form.read();
            door.spend(
                    form.worked(to.code()) ? Allowance.CARD_WORKED : Allowance.CARD_MESSAGE,
                    Strangers.network(request));
            door.spend(Allowance.CARD_OWN, to.card().id());
            if (to.village() != null) door.spend(Allowance.CARD_VILLAGE, to.village());
            inbox.receive(to, read.id(), read.kind(), read.text(), read.from());
            return Moved.to(to.path() + "/receipt?number=" + CardCode.of(read.id()));
        } catch (Refusal refusal) {
            return refusal.on(to == null ? CardPage.UNKNOWN : pages.of(to, request));
        }
    }

    @GetMapping("/card/{county}/{code}/receipt")
    Answer receipt(
            @PathVariable String county,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) String lang,
            HttpServletRequest request,
            HttpServletResponse response) {
        Preferences.keep(lang, request, response);
        Addressed to = null;
        try {
            to = door.enter(county, code, request);
            var page = pages.receipt(to, number);
            if (page.message() != null || number.isBlank()) return page;
            door.spend(Allowance.CARD_UNKNOWN, Strangers.network(request));
            return Refusal.missing("resident.receipt.unknown").on(page);
        } catch (Refusal refusal) {
            return refusal.on(to == null ? CardPage.UNKNOWN : pages.of(to, request));
        }
    }
}
