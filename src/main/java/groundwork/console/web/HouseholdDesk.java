package groundwork.console.web;

import groundwork.assistance.Helps;
import groundwork.assistance.Pairing;
import groundwork.assistance.Pairings;
import groundwork.book.Trips;
import groundwork.card.Card;
import groundwork.card.Cards;
import groundwork.card.Household;
import groundwork.card.Households;
import groundwork.card.OpenedHouseholds;
import groundwork.demand.Demands;
import groundwork.demand.Listed;
import groundwork.directory.BrokenGlass;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Names;
import groundwork.frame.OpeningForm;
import groundwork.frame.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One household, put together from what the features know of it: a few rows from each, found by an index. */
@Controller
class HouseholdDesk {

    private static final int SHOWN = 20;

    private final Households households;
    private final Cards cards;
    private final Demands demands;
    private final Pairings pairings;
    private final Helps helps;
    private final Trips trips;
    private final Officers officers;
    private final Names names;
    private final BrokenGlass glass;
    private final OpenedHouseholds opened;

    HouseholdDesk(
            Households households,
            Cards cards,
            Demands demands,
            Pairings pairings,
            Helps helps,
            Trips trips,
            Officers officers,
            Names names,
            BrokenGlass glass,
            OpenedHouseholds opened) {
        this.opened = opened;
        this.glass = glass;
        this.households = households;
        this.cards = cards;
        this.demands = demands;
        this.pairings = pairings;
        this.helps = helps;
        this.trips = trips;
        this.officers = officers;
        this.names = names;
    }

    @GetMapping("/households/{id}")
    HouseholdPage show(Scope scope, @PathVariable UUID id, Locale reader) {
        return page(
                scope,
                households.find(scope, id).orElseThrow(() -> Refusal.missing("console.household.missing")),
                reader);
    }

    /** What is masked of it, with a reason. */
    @PostMapping("/households/{id}/opening")
    Answer open(Scope scope, @PathVariable UUID id, OpeningForm form, Locale reader) {
        try {
            return page(scope, opened.find(scope, id, form.one()), reader);
        } catch (Refusal refusal) {
            if (refusal.flaws().isEmpty()) throw refusal;
            return refusal.on(show(scope, id, reader));
        }
    }

    private HouseholdPage page(Scope scope, Household household, Locale reader) {
        var id = household.id();
        // A merged one shows what was entered for itself: the other shows both.
        var ids = household.mergedInto() == null ? households.ids(scope, id) : List.of(id);
        var held = cards.ofHousehold(scope, id);
        var raised = raised(scope, ids);
        var paired = pairings.of(scope, ids, SHOWN);
        var recipients =
                Stream.concat(ids.stream(), paired.stream().map(Pairing::id)).toList();
        var given = helps.received(scope, recipients, SHOWN);
        var told = HouseholdTold.of(scope, trips, households.visits(scope, id, SHOWN), raised, given);
        var people = new ArrayList<>(told.officers());
        held.forEach(card -> people.add(card.officer()));
        paired.forEach(pairing -> people.add(pairing.officer()));
        var known = names.of(scope, reader).with(village(household), people);
        var liaison = household.card() == null
                ? null
                : officers.find(scope, household.card().officer()).orElse(null);
        return new HouseholdPage(
                household,
                known.village(household.village()),
                liaison,
                liaison == null ? "" : known.unit(liaison.unit()),
                held.stream().map(card -> held(card, known)).toList(),
                told.visits(known),
                told.demands(raised),
                paired.stream()
                        .map(pairing -> new HouseholdPage.Paired(pairing, known.officer(pairing.officer())))
                        .toList(),
                told.helps(given),
                told.talks(),
                Lookers.sees(scope, held),
                glass.until(scope, id).orElse(null));
    }

    private static HouseholdPage.Held held(Card card, Names.Register known) {
        return new HouseholdPage.Held(card, known.officer(card.officer()));
    }

    private static List<Long> village(Household household) {
        return household.village() == null ? List.of() : List.of(household.village());
    }

    private List<Listed> raised(Scope scope, Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> demands.of(scope, id, SHOWN).stream())
                .sorted(Comparator.comparingLong(Listed::position).reversed())
                .limit(SHOWN)
                .toList();
    }
}
