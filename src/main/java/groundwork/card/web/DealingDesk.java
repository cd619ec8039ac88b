package groundwork.card.web;

import groundwork.card.Cards;
import groundwork.card.Dealt;
import groundwork.card.Household;
import groundwork.card.HouseholdFilter;
import groundwork.card.Households;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.About;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cards for many households of a village at once. */
@Controller
class DealingDesk {

    private final Cards cards;
    private final Households households;
    private final VillagePages pages;
    private final Liaisons liaisons;
    private final Counties counties;

    DealingDesk(Cards cards, Households households, VillagePages pages, Liaisons liaisons, Counties counties) {
        this.cards = cards;
        this.households = households;
        this.pages = pages;
        this.liaisons = liaisons;
        this.counties = counties;
    }

    /** @param all to every household that the filter in the address shows, whichever are ticked */
    @PostMapping("/cards/villages/{code}/dealing")
    Answer deal(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            @PathVariable String code,
            VillageAsked asked,
            DealingForm form,
            @RequestParam(required = false) List<String> household,
            @RequestParam(required = false) String all,
            Locale reader) {
        var looked = counties.looked(programme);
        var village = VillagePages.code(scope, code);
        try {
            var typed = new Typed();
            var ticked = ids(household);
            typed.wrong(ticked.isEmpty() && all == null, "household", "card.flaw.ticked");
            var read = form.read(scope, liaisons, typed, looked.today());
            var about = new About(looked.id(), read.officer().unit(), village, List.of(scope.officer()), null);
            var wanted = chosen(scope, village, asked, looked, all == null ? ticked : null);
            return told(cards.issue(scope, about, wanted, read.officer().id(), read.day()), asked, looked, village);
        } catch (Refusal refusal) {
            return refusal.on(pages.page(scope, looked, village, asked, Paged.From.FIRST, null, reader));
        }
    }

    private static List<UUID> ids(List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().map(Typed::id).filter(Objects::nonNull).toList();
    }

    /** Only such as live in the village, whatever ids were sent. */
    private List<UUID> chosen(Scope scope, long village, VillageAsked asked, Looked looked, List<UUID> ticked) {
        var filter = ticked == null ? asked.filter() : HouseholdFilter.ALL;
        return households.inVillage(scope, village, filter, looked.asOf()).stream()
                .map(Household::id)
                .filter(id -> ticked == null || ticked.contains(id))
                .toList();
    }

    private static Answer told(Dealt dealt, VillageAsked asked, Looked looked, long village) {
        var path = "/cards/villages/" + village;
        var back = Moved.to(looked.in(asked.in(path)));
        if (dealt.issued() == 0) return back.saying("card.done.dealt.none");
        return back.saying("card.done.dealt", dealt.issued(), dealt.handedOver())
                .undoneBy(looked.in(dealt.done().undo(path)));
    }
}
