package groundwork.card.web;

import groundwork.card.Card;
import groundwork.card.Cards;
import groundwork.card.Dealt;
import groundwork.card.Household;
import groundwork.card.Households;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Names;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.About;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The card of one household or of a whole village: issued, handed over, withdrawn. */
@Controller
class CardDesk {

    private final Cards cards;
    private final Households households;
    private final Liaisons liaisons;
    private final Counties counties;
    private final Names names;

    CardDesk(Cards cards, Households households, Liaisons liaisons, Counties counties, Names names) {
        this.cards = cards;
        this.households = households;
        this.liaisons = liaisons;
        this.counties = counties;
        this.names = names;
    }

    @GetMapping("/households/{id}/card")
    CardPage ofHousehold(Scope scope, Optional<ProgrammeChoice> programme, @PathVariable UUID id, Locale reader) {
        var household = household(scope, id);
        return page(scope, counties.looked(programme), household.village(), household, reader);
    }

    @GetMapping("/cards/villages/{code}/card")
    CardPage ofVillage(Scope scope, Optional<ProgrammeChoice> programme, @PathVariable String code, Locale reader) {
        return page(scope, counties.looked(programme), VillagePages.code(scope, code), null, reader);
    }

    @PostMapping("/households/{id}/card")
    Answer issue(
            Scope scope, Optional<ProgrammeChoice> programme, @PathVariable UUID id, DealingForm form, Locale reader) {
        var household = household(scope, id);
        return issue(scope, counties.looked(programme), household.village(), household, form, reader);
    }

    @PostMapping("/cards/villages/{code}/card")
    Answer issueToVillage(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            @PathVariable String code,
            DealingForm form,
            Locale reader) {
        return issue(scope, counties.looked(programme), VillagePages.code(scope, code), null, form, reader);
    }

    @PostMapping("/households/{id}/card/{card}/withdrawal")
    Answer withdraw(Scope scope, @PathVariable UUID id, @PathVariable UUID card) {
        var path = "/households/" + id;
        var done = cards.withdraw(scope, card, counties.today());
        return Moved.to(path).saying("card.done.withdrawn").undoneBy(done.undo(path));
    }

    @PostMapping("/cards/villages/{code}/card/{card}/withdrawal")
    Answer withdrawOfVillage(
            Scope scope, Optional<ProgrammeChoice> programme, @PathVariable String code, @PathVariable UUID card) {
        var looked = counties.looked(programme);
        var path = "/cards/villages/" + VillagePages.code(scope, code);
        var done = cards.withdraw(scope, card, counties.today());
        return Moved.to(looked.in(path)).saying("card.done.withdrawn").undoneBy(looked.in(done.undo(path)));
    }

    private Answer issue(
            Scope scope, Looked looked, Long village, Household household, DealingForm form, Locale reader) {
        var path = household == null ? "/cards/villages/" + village : "/households/" + household.id();
        try {
            var read = form.read(scope, liaisons, new Typed(), looked.today());
            var about = new About(looked.id(), read.officer().unit(), village, List.of(scope.officer()), null);
            // Whose reach is a programme says who answers for its villages, and for no other.
            var own = new About(null, about.unit(), village, List.of(), null);
            if (!scope.holds(own) && !counties.villages(scope, looked).contains(village))
                throw Refusal.missing("card.village.missing");
            var dealt = household == null
                    ? cards.issueToVillage(scope, about, read.officer().id(), read.day())
                    : cards.issue(
                            scope,
                            about,
                            List.of(household.id()),
                            read.officer().id(),
                            read.day());
            return told(dealt, household == null ? looked.in(path) : path, path);
        } catch (Refusal refusal) {
            return refusal.on(page(scope, looked, village, household, reader));
        }
    }

    private static Answer told(Dealt dealt, String to, String path) {
        if (dealt.issued() == 0) return Moved.to(to).saying("card.done.dealt.none");
        return Moved.to(to)
                .saying(dealt.handedOver() > 0 ? "card.done.handedOver" : "card.done.issued")
                .undoneBy(dealt.done().undo(path));
    }

    private Household household(Scope scope, UUID id) {
        var household = households.find(scope, id).orElseThrow(() -> Refusal.missing("card.household.missing"));
        if (household.mergedInto() != null) throw Refusal.conflict("card.merge.already");
        return household;
    }

    private CardPage page(Scope scope, Looked looked, Long village, Household household, Locale reader) {
        var now = household == null
                ? cards.ofVillage(scope, village).stream().map(Card::officer).toList()
                : household.card() == null
                        ? List.<UUID>of()
                        : List.of(household.card().officer());
        var known = names.of(scope, reader).with(List.of(), now);
        return new CardPage(
                looked,
                village,
                counties.name(village, reader),
                household,
                known.officers(now),
                liaisons.choices(scope, now, known, reader));
    }
}
