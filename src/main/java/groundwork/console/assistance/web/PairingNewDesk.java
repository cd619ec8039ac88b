package groundwork.console.assistance.web;

import groundwork.assistance.Entering;
import groundwork.assistance.Helping;
import groundwork.card.Household;
import groundwork.card.Households;
import groundwork.console.assistance.Neighbours;
import groundwork.console.trip.web.TripChoices;
import groundwork.directory.Area;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Masker;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.About;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Pairing an official with households of a village, or with one person. */
@Controller
class PairingNewDesk {

    private static final int LINE = 80;

    private final Helping helping;
    private final Entering entering;
    private final Neighbours neighbours;
    private final Households households;
    private final Officers officers;
    private final TripChoices choices;

    PairingNewDesk(
            Helping helping,
            Entering entering,
            Neighbours neighbours,
            Households households,
            Officers officers,
            TripChoices choices) {
        this.helping = helping;
        this.entering = entering;
        this.neighbours = neighbours;
        this.households = households;
        this.officers = officers;
        this.choices = choices;
    }

    /** The address may say the official, the household or the village. */
    @GetMapping("/assistance/pairings/new")
    PairingNew blank(Scope scope, ProgrammeChoice programme, PairingForm form, Locale reader) {
        return page(scope, programme, form, form.single(), reader);
    }

    @PostMapping("/assistance/pairings")
    Answer form(Scope scope, ProgrammeChoice programme, PairingForm form, Locale reader) {
        try {
            var typed = new Typed();
            var officer = officer(scope, form, typed);
            var chosen = form.households().stream()
                    .map(Typed::id)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            var person = typed.optional("person", form.person());
            typed.wrong(person.length() > LINE, "person", "frame.flaw.long", LINE);
            typed.wrong(chosen.isEmpty() && person.isEmpty(), "household", "assistance.flaw.household");
            typed.wrong(chosen.size() > 1 && !person.isEmpty(), "person", "assistance.flaw.person.one");
            var known = households.find(scope, chosen);
            typed.wrong(known.size() < chosen.size(), "household", "assistance.flaw.household");
            var day = typed.past("day", form.day(), entering.today());
            typed.check();
            var about = new About(
                    programme.id(), officer.unit(), Area.village(scope.county(), form.village()), List.of(), null);
            UUID id = null;
            for (var household : chosen.isEmpty() ? java.util.Collections.<UUID>singletonList(null) : chosen)
                id = helping.form(scope, about, officer.id(), household, person, day);
            return chosen.size() < 2
                    ? Moved.to("/assistance/pairings/" + id)
                            .saying("assistance.done.formed")
                            .undoneBy("/entries/" + id + "/strike")
                    : Moved.to(programme.in("/assistance")).saying("assistance.done.formed.several", chosen.size());
        } catch (Refusal refusal) {
            return refusal.on(page(scope, programme, form, form.again(), reader));
        }
    }

    /** Chosen, or called by name where he is of another unit. */
    private Officer officer(Scope scope, PairingForm form, Typed typed) {
        var name = Typed.text(form.colleague());
        if (!name.isEmpty()) {
            var called = officers.named(scope, name);
            typed.wrong(called.isEmpty(), "colleague", "assistance.flaw.colleague");
            typed.wrong(called.size() > 1, "colleague", "assistance.flaw.colleague.several");
            return called.isEmpty() ? null : called.getFirst();
        }
        var id = Typed.id(form.officer());
        var known = id == null ? null : officers.find(scope, id).orElse(null);
        typed.wrong(known == null, "officer", "assistance.flaw.officer");
        return known;
    }

    private PairingNew page(Scope scope, ProgrammeChoice programme, PairingForm form, String single, Locale reader) {
        var id = Typed.id(single);
        var one = id == null ? null : households.find(scope, id).orElse(null);
        if (single != null && one == null) throw Refusal.missing("assistance.household.missing");
        var village =
                one != null && one.village() != null ? one.village() : Area.village(scope.county(), form.village());
        var offered = village != null && scope.offersVillage(village);
        return new PairingNew(
                programme,
                one == null ? null : one.id().toString(),
                one == null ? "" : called(one),
                village == null ? null : village.toString(),
                form.officer() == null ? scope.officer().toString() : form.officer(),
                choices.officers(scope, form.officer() == null ? List.of() : List.of(form.officer())),
                choices.villages(scope, programme.slug(), reader),
                one != null || !offered ? List.of() : neighbours.of(scope, village),
                entering.today());
    }

    private static String called(Household one) {
        return one.words().name().isEmpty()
                ? one.words().door()
                : Masker.name(one.words().name());
    }
}
