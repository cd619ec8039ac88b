package groundwork.card.web;

import groundwork.card.CardAnswer;
import groundwork.card.Cards;
import groundwork.card.Household;
import groundwork.card.HouseholdFilter;
import groundwork.card.Households;
import groundwork.directory.Scope;
import groundwork.frame.Slice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Villages with their households and contact cards, for other programs. */
@RestController
class CardApi {

    private final Households households;
    private final Cards cards;
    private final Counties counties;

    CardApi(Households households, Cards cards, Counties counties) {
        this.households = households;
        this.cards = cards;
        this.counties = counties;
    }

    /** In the order one walks: by team and door. */
    @GetMapping("/api/v1/villages/{code}/households")
    Slice<HouseholdBrief> households(Scope scope, @PathVariable String code, HouseholdsAsked asked, Slice.From from) {
        return Slice.cut(
                        walked(scope, code, asked.filter()),
                        from,
                        household -> household.id().toString())
                .each(HouseholdBrief::of);
    }

    /** The valid ones: of the whole village, then of its households. */
    @GetMapping("/api/v1/villages/{code}/cards")
    Slice<CardAnswer> cards(Scope scope, @PathVariable String code, Slice.From from) {
        var own = walked(scope, code, HouseholdFilter.ALL).stream()
                .map(Household::card)
                .filter(Objects::nonNull);
        var all = Stream.concat(cards.ofVillage(scope, VillagePages.code(scope, code)).stream(), own)
                .toList();
        return Slice.cut(all, from, card -> card.id().toString()).each(CardAnswer::of);
    }

    /** Those with a code on them, as somebody reads it out: hardly ever more than one, and none without a code. */
    @GetMapping("/api/v1/cards")
    Slice<CardAnswer> coded(Scope scope, @RequestParam(defaultValue = "") String code) {
        return new Slice<>(cards.coded(scope, code), null).each(CardAnswer::of);
    }

    private List<Household> walked(Scope scope, String code, HouseholdFilter filter) {
        var asOf = counties.looked(Optional.empty()).asOf();
        return households.inVillage(scope, VillagePages.code(scope, code), filter, asOf);
    }
}
