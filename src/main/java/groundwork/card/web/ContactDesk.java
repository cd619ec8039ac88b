package groundwork.card.web;

import groundwork.card.Card;
import groundwork.card.Cards;
import groundwork.card.Household;
import groundwork.card.Households;
import groundwork.directory.Scope;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Contact cards on paper: of the households one sees, of a whole village, of one household. */
@Controller
class ContactDesk {

    /** Some hundred and twenty sheets; who has more prints them team by team. */
    private static final int PRINTED = 500;

    private final Households households;
    private final Cards cards;
    private final Contacts contacts;
    private final Counties counties;

    ContactDesk(Households households, Cards cards, Contacts contacts, Counties counties) {
        this.households = households;
        this.cards = cards;
        this.contacts = contacts;
        this.counties = counties;
    }

    @GetMapping("/cards/villages/{code}/cards/print")
    ContactCards ofHouseholds(
            Scope scope, Optional<ProgrammeChoice> programme, @PathVariable String code, VillageAsked asked) {
        var looked = counties.looked(programme);
        var village = VillagePages.code(scope, code);
        var carded = households.inVillage(scope, village, asked.filter(), looked.asOf()).stream()
                .filter(household -> household.card() != null)
                .toList();
        var shown = carded.subList(0, Math.min(PRINTED, carded.size()));
        return new ContactCards(
                contacts.of(
                        scope,
                        village,
                        shown.stream().map(Contacts.Answered::of).toList()),
                contacts.words(),
                looked.in(asked.in("/cards/villages/" + village)),
                carded.size() > PRINTED);
    }

    @GetMapping("/cards/villages/{code}/card/print")
    ContactCards ofVillage(Scope scope, Optional<ProgrammeChoice> programme, @PathVariable String code) {
        var village = VillagePages.code(scope, code);
        var answered =
                cards.ofVillage(scope, village).stream().map(this::ofVillage).toList();
        return new ContactCards(
                contacts.of(scope, village, answered),
                contacts.words(),
                counties.looked(programme).in("/cards/villages/" + village),
                false);
    }

    @GetMapping("/households/{id}/card/print")
    ContactCards ofHousehold(Scope scope, @PathVariable UUID id) {
        var household = households
                .find(scope, id)
                .filter(found -> found.card() != null)
                .orElseThrow(() -> Refusal.missing("card.missing"));
        return new ContactCards(
                contacts.of(scope, household.village(), List.of(Contacts.Answered.of(household))),
                contacts.words(),
                "/households/" + id,
                false);
    }

    private Contacts.Answered ofVillage(Card card) {
        return new Contacts.Answered(card, (Household) null);
    }
}
