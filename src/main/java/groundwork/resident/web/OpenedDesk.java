package groundwork.resident.web;

import groundwork.access.Allowance;
import groundwork.access.Strangers;
import groundwork.frame.Answer;
import groundwork.frame.Cookies;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.ledger.DemandEntry;
import groundwork.resident.Addressed;
import groundwork.resident.HouseholdAnswers;
import groundwork.resident.HouseholdOpenings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is personal on the card's page: opened, answered, closed. */
@Controller
class OpenedDesk {

    private final CardDoor door;
    private final CardPages pages;
    private final OpenedPages opened;
    private final HouseholdOpenings openings;
    private final HouseholdAnswers answers;

    OpenedDesk(
            CardDoor door, CardPages pages, OpenedPages opened, HouseholdOpenings openings, HouseholdAnswers answers) {
        this.door = door;
        this.pages = pages;
        this.opened = opened;
        this.openings = openings;
        this.answers = answers;
    }

    @PostMapping("/card/{county}/{code}/opening")
    Answer open(
            @PathVariable String county,
            @PathVariable String code,
            @RequestParam(required = false) String digits,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(county, code, request, to -> {
            if (to.household() == null) throw Refusal.missing("resident.unknown");
            door.spend(Allowance.CARD_KEY, Strangers.network(request));
            Cookies.keep(CardPages.COOKIE, openings.open(to, digits), HouseholdOpenings.OPEN, request, response);
        });
    }

    @PostMapping("/card/{county}/{code}/closing")
    Answer close(
            @PathVariable String county,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(county, code, request, to -> {
            openings.close(to, Cookies.read(CardPages.COOKIE, request).orElse(null));
            Cookies.keep(CardPages.COOKIE, "", Duration.ZERO, request, response);
        });
    }

    @PostMapping("/card/{county}/{code}/visits/{visit}")
    Answer visit(
            @PathVariable String county,
            @PathVariable String code,
            @PathVariable UUID visit,
            @RequestParam(required = false) String so,
            HttpServletRequest request) {
        return answer(county, code, request, to -> {
            needOpen(to, request);
            var made = opened.visit(to, visit).orElseThrow(() -> Refusal.missing("resident.visit.missing"));
            if (!"yes".equals(so) && !"no".equals(so)) throw Refusal.unusable("resident.visit.choose");
            // Who presses twice has said it once.
            if (made.so() != null && made.so() == so.equals("yes")) return;
            door.spend(Allowance.CARD_ANSWER, to.household());
            answers.visit(to, visit, so.equals("yes"));
        });
    }

    @PostMapping("/card/{county}/{code}/demands/{demand}")
    Answer demand(
            @PathVariable String county,
            @PathVariable String code,
            @PathVariable UUID demand,
            AnswerForm form,
            HttpServletRequest request) {
        return answer(county, code, request, to -> {
            needOpen(to, request);
            var raised = opened.answered(to, demand).orElseThrow(() -> Refusal.missing("resident.demand.missing"));
            var read = form.read();
            if (raised.withdrawn() && read.solved()) throw Refusal.unusable("resident.state.withdrawn");
            door.spend(Allowance.CARD_ANSWER, to.household());
            // The word goes with what it is a word on, once.
            if (read.faces() > 0 && !raised.withdrawn())
                answers.demand(
                        to, new DemandEntry.Rated(raised.counted(), read.faces()), read.solved() ? read.text() : "");
            if (!read.solved()) answers.demand(to, new DemandEntry.Disputed(raised.counted()), read.text());
            else if (raised.unsaid())
                answers.confirm(
                        to,
                        raised.counted(),
                        read.faces() > 0 ? "" : read.text(),
                        Cookies.read(CardPages.COOKIE, request).orElseThrow());
        });
    }

    private void needOpen(Addressed to, HttpServletRequest request) {
        if (!pages.open(to, request)) throw Refusal.conflict("resident.key.needed");
    }

    private Answer answer(String county, String code, HttpServletRequest request, Consumer<Addressed> what) {
        Addressed to = null;
        try {
            to = door.enter(county, code, request);
            what.accept(to);
            return Moved.to(to.path() + "#ours");
        } catch (Refusal refusal) {
            return refusal.on(to == null ? CardPage.UNKNOWN : pages.of(to, request));
        }
    }
}
