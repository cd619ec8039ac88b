package groundwork.card.web;

import groundwork.card.Cards;
import groundwork.card.Household;
import groundwork.card.HouseholdFilter;
import groundwork.card.HouseholdFilter.Gap;
import groundwork.card.Households;
import groundwork.card.Villages;
import groundwork.directory.Area;
import groundwork.directory.Scope;
import groundwork.frame.Masker;
import groundwork.frame.Names;
import groundwork.frame.Names.Register;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the page of one village together. */
@Component
class VillagePages {

    private static final int SIZE = 50;
    /** Who finds more than these had better say more. */
    private static final int FOUND = 100;

    private final Households households;
    private final Villages villages;
    private final Cards cards;
    private final Liaisons liaisons;
    private final Counties counties;
    private final Names names;

    VillagePages(
            Households households, Villages villages, Cards cards, Liaisons liaisons, Counties counties, Names names) {
        this.households = households;
        this.villages = villages;
        this.cards = cards;
        this.liaisons = liaisons;
        this.counties = counties;
        this.names = names;
    }

    /** A code of another county, or of none, is nobody's village here. */
    static long code(Scope scope, String typed) {
        var code = Area.village(scope.county(), typed);
        if (code == null) throw Refusal.missing("card.village.missing");
        return code;
    }

    /** @param sought only households whose name, door or phone holds it; null for those of the filter */
    VillagePage page(
            Scope scope, Looked looked, long code, VillageAsked asked, Paged.From from, String sought, Locale reader) {
        var all = households.inVillage(scope, code, HouseholdFilter.ALL, looked.asOf());
        var shown = sought == null ? narrowed(all, asked.filter(), looked) : households.search(scope, code, sought);
        var page = sought == null
                ? Walk.page(shown, from, SIZE, household -> household.id().toString())
                : new Paged<>(shown.subList(0, Math.min(FOUND, shown.size())), null, null);
        var ofVillage = cards.ofVillage(scope, code);
        var holders = all.stream()
                .filter(household -> household.card() != null)
                .map(household -> household.card().officer())
                .distinct()
                .toList();
        var known = names.of(scope, reader)
                .with(List.of(), holders)
                .with(List.of(), ofVillage.stream().map(card -> card.officer()).toList());
        var places = counties.names(scope, List.of(code));
        return new VillagePage(
                looked,
                asked,
                code,
                places.village(code, reader),
                places.township(code, reader),
                villages.profile(scope, code).orElse(null),
                ofVillage.stream()
                        .map(card -> new VillagePage.Held(card, known.officer(card.officer())))
                        .toList(),
                numbers(all, asked.filter(), looked),
                teams(all),
                liaisons.holders(holders, known, reader),
                liaisons.choices(scope, holders, known, reader),
                page.with(rows -> rows(rows, known, looked)),
                shown.size(),
                sought);
    }

    static List<Household> narrowed(List<Household> all, HouseholdFilter filter, Looked looked) {
        return all.stream()
                .filter(household -> filter.holds(household, looked.asOf()))
                .toList();
    }

    private static Map<Gap, Long> numbers(List<Household> all, HouseholdFilter filter, Looked looked) {
        var numbers = new HashMap<Gap, Long>();
        numbers.put(null, (long) narrowed(all, filter.missing(null), looked).size());
        for (var gap : Gap.values())
            numbers.put(gap, (long) narrowed(all, filter.missing(gap), looked).size());
        return numbers;
    }

    private static Map<Integer, Long> teams(List<Household> all) {
        return all.stream().collect(Collectors.groupingBy(Household::teamOrNone, TreeMap::new, Collectors.counting()));
    }

    private static List<VillagePage.Row> rows(List<Household> page, Register known, Looked looked) {
        var since = looked.asOf().minusDays(HouseholdFilter.DAYS);
        return page.stream()
                .map(household -> new VillagePage.Row(
                        household,
                        Masker.name(household.words().name()),
                        household.card() == null
                                ? ""
                                : known.officer(household.card().officer()),
                        !household.visitedSince(since)))
                .toList();
    }
}
