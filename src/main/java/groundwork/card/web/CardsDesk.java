package groundwork.card.web;

import groundwork.card.Cards;
import groundwork.card.Strays;
import groundwork.card.Villages;
import groundwork.card.web.CountyAsked.Gap;
import groundwork.directory.Scope;
import groundwork.directory.Townships;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The villages of the county, or of the programme that is looked at. */
@Controller
class CardsDesk {

    private static final int SIZE = 50;
    private static final int SHOWN = 20;

    private final Villages villages;
    private final Cards cards;
    private final Counties counties;
    private final Strays strays;

    CardsDesk(Villages villages, Cards cards, Counties counties, Strays strays) {
        this.villages = villages;
        this.cards = cards;
        this.counties = counties;
        this.strays = strays;
    }

    @GetMapping("/cards")
    VillageList list(
            Scope scope, Optional<ProgrammeChoice> programme, CountyAsked asked, Paged.From from, Locale reader) {
        return page(scope, counties.looked(programme), asked, from, reader, false);
    }

    /** Where the card with this code leads. A code names a card and nobody, so it may stand in an address. */
    @GetMapping("/cards/code")
    Answer code(Scope scope, Optional<ProgrammeChoice> programme, @RequestParam String code, Locale reader) {
        var looked = counties.looked(programme);
        return cards.coded(scope, code).stream()
                .findFirst()
                .map(card -> card.household() == null
                        ? "/cards/villages/" + card.village()
                        : "/households/" + card.household())
                .<Answer>map(address -> Moved.to(looked.in(address)))
                .orElseGet(() -> page(scope, looked, new CountyAsked(null, null), Paged.From.FIRST, reader, true));
    }

    private VillageList page(
            Scope scope, Looked looked, CountyAsked asked, Paged.From from, Locale reader, boolean unknown) {
        var all = counties.villages(scope, looked);
        var lying = Townships.now(scope);
        var here = all.stream()
                .filter(code -> asked.area() == null || asked.area() == lying.of(code))
                .toList();
        var uncarded = villages.uncarded(scope, here).keySet();
        var unprofiled = Set.copyOf(villages.unprofiled(scope, here));
        var numbers = new HashMap<Gap, Long>();
        numbers.put(null, (long) here.size());
        numbers.put(Gap.NO_CARD, (long) uncarded.size());
        numbers.put(Gap.NO_PROFILE, (long) unprofiled.size());
        var shown = here.stream()
                .filter(code -> switch (asked.missing()) {
                    case null -> true;
                    case NO_CARD -> uncarded.contains(code);
                    case NO_PROFILE -> unprofiled.contains(code);
                })
                .toList();
        var stray = strays.seen(scope);
        return new VillageList(
                looked,
                asked,
                numbers,
                counties.townships(lying, all, reader),
                rows(scope, looked, shown, from, reader),
                unknown,
                stray.size(),
                stray.stream().limit(SHOWN).toList());
    }

    private Paged<VillageList.Row> rows(Scope scope, Looked looked, List<Long> codes, Paged.From from, Locale reader) {
        var page = Walk.page(codes, from, SIZE, code -> Long.toString(code));
        var names = counties.names(scope, page.rows());
        var rows = villages.lines(scope, page.rows(), looked.asOf()).stream()
                .map(line -> new VillageList.Row(
                        line, names.village(line.village(), reader), names.township(line.village(), reader)))
                .toList();
        return new Paged<>(rows, page.newer(), page.older());
    }
}
