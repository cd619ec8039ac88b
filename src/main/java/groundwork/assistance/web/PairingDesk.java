package groundwork.assistance.web;

import groundwork.assistance.Helps;
import groundwork.assistance.Pairings;
import groundwork.directory.Area;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Choice;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.About;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Forming a pairing, what is given within it, and its end. */
@Controller
class PairingDesk {

    private final AssistanceDesk assistance;
    private final Helps helps;
    private final Pairings pairings;
    private final Officers officers;
    private final Clock clock;

    PairingDesk(AssistanceDesk assistance, Helps helps, Pairings pairings, Officers officers, Clock clock) {
        this.assistance = assistance;
        this.helps = helps;
        this.pairings = pairings;
        this.officers = officers;
        this.clock = clock;
    }

    /** The fields of all forms here, as they are sent. */
    record Sent(String day, String text, String pieces, String officer, String household, String village) {
        /** Without what was typed. */
        @Override
        public String toString() {
            return "Sent";
        }
    }

    @GetMapping("/assistance/pairings/{id}")
    PairingPage show(Scope scope, @PathVariable UUID id) {
        return page(scope, id, null);
    }

    @GetMapping("/assistance/pairings/{id}/information")
    PairingPage information(Scope scope, @PathVariable UUID id) {
        return page(scope, id, "information");
    }

    @GetMapping("/assistance/pairings/{id}/ending")
    PairingPage ending(Scope scope, @PathVariable UUID id) {
        return page(scope, id, "ending");
    }

    @PostMapping("/assistance/pairings/{id}/information")
    Answer inform(Scope scope, @PathVariable UUID id, Sent sent) {
        return answer(scope, id, "information", () -> {
            var typed = new Typed();
            var pieces = typed.count("pieces", sent.pieces(), 1, 1);
            var text = typed.optional("text", sent.text());
            var day = typed.past("day", sent.day(), today());
            typed.check();
            pairings.inform(scope, id, pieces, day, text);
        });
    }

    @PostMapping("/assistance/pairings/{id}/ending")
    Answer end(Scope scope, @PathVariable UUID id, Sent sent) {
        return answer(scope, id, "ending", () -> {
            var typed = new Typed();
            var text = typed.optional("text", sent.text());
            var day = typed.past("day", sent.day(), today());
            typed.check();
            pairings.end(scope, id, day, text);
        });
    }

    /** The address says the household and its village: a link from the household's page does. */
    @GetMapping("/assistance/pairings/new")
    PairingNew blank(Scope scope, ProgrammeChoice programme, Sent sent) {
        return form(scope, programme, sent);
    }

    @PostMapping("/assistance/pairings")
    Answer take(Scope scope, ProgrammeChoice programme, Sent sent) {
        try {
            var typed = new Typed();
            var officer = typed.neededId("officer", sent.officer(), "assistance.flaw.officer");
            var household = typed.neededId("household", sent.household(), "assistance.flaw.household");
            var day = typed.past("day", sent.day(), today());
            var known = officer == null ? Optional.<Officer>empty() : officers.find(scope, officer);
            typed.wrong(officer != null && known.isEmpty(), "officer", "assistance.flaw.officer");
            typed.check();
            household(scope, household);
            var unit = known.map(Officer::unit).orElse(null);
            var about = new About(programme.id(), unit, Area.village(scope.county(), sent.village()), List.of(), null);
            var id = pairings.form(scope, about, officer, household, day);
            return Moved.to("/assistance/pairings/" + id).saying("assistance.done.formed");
        } catch (Refusal refusal) {
            return refusal.on(form(scope, programme, sent));
        }
    }

    private Answer answer(Scope scope, UUID id, String open, Runnable done) {
        try {
            done.run();
            return Moved.to("/assistance/pairings/" + id).saying("assistance.done." + open);
        } catch (Refusal refusal) {
            return refusal.on(page(scope, id, open));
        }
    }

    private PairingPage page(Scope scope, UUID id, String open) {
        var pairing = pairings.find(scope, id).orElseThrow(() -> Refusal.missing("assistance.pairing.missing"));
        var within = pairing.programme() == null
                ? List.<groundwork.assistance.Given>of()
                : helps.behind(scope, pairing.programme(), AssistanceDesk.WITHIN, 1000).stream()
                        .filter(given -> id.equals(given.pairing()))
                        .toList();
        return new PairingPage(
                assistance.pairs(scope, List.of(pairing), within).getFirst(),
                assistance.lines(scope, within),
                open,
                today());
    }

    private PairingNew form(Scope scope, ProgrammeChoice programme, Sent sent) {
        var household = Typed.id(sent.household());
        if (household == null) throw Refusal.missing("assistance.household.missing");
        var choices = officers.list(scope).stream()
                .map(officer -> new Choice(officer.id().toString(), officer.name()))
                .toList();
        return new PairingNew(programme, household, household(scope, household), sent.village(), choices, today());
    }

    /** @throws Refusal 404 where the county has no such household */
    private static String household(Scope scope, UUID household) {
        var known = Said.of(scope, List.of(), Stream.of(household)).households();
        if (!known.containsKey(household)) throw Refusal.missing("assistance.household.missing");
        return known.get(household);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Fact.ZONE);
    }
}
