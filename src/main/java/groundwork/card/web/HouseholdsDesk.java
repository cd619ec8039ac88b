package groundwork.card.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Typed;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The households of one village. */
@Controller
class HouseholdsDesk {

    private static final VillageAsked ALL = new VillageAsked(null, null, null);

    private final VillagePages pages;
    private final Counties counties;

    HouseholdsDesk(VillagePages pages, Counties counties) {
        this.pages = pages;
        this.counties = counties;
    }

    @GetMapping("/cards/villages/{code}")
    VillagePage show(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            @PathVariable String code,
            VillageAsked asked,
            Paged.From from,
            Locale reader) {
        var village = VillagePages.code(scope, code);
        return pages.page(scope, counties.looked(programme), village, asked, from, null, reader);
    }

    /** By name, door or phone, which never stand in an address. */
    @PostMapping("/cards/villages/{code}/search")
    Answer search(
            Scope scope,
            Optional<ProgrammeChoice> programme,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            Locale reader) {
        var looked = counties.looked(programme);
        var village = VillagePages.code(scope, code);
        var sought = Typed.text(text);
        if (sought.isEmpty()) return Moved.to(looked.in("/cards/villages/" + village));
        return pages.page(scope, looked, village, ALL, Paged.From.FIRST, sought, reader);
    }

    /** Where a search is reloaded: what was sought is not in the address. */
    @GetMapping("/cards/villages/{code}/search")
    Answer again(Scope scope, Optional<ProgrammeChoice> programme, @PathVariable String code) {
        return Moved.to(counties.looked(programme).in("/cards/villages/" + VillagePages.code(scope, code)));
    }
}
