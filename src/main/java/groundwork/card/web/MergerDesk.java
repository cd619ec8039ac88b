package groundwork.card.web;

import groundwork.card.Households;
import groundwork.card.Registry;
import groundwork.directory.Area;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two households that are one: merged, and parted again. */
@Controller
class MergerDesk {

    private static final int SHOWN = 30;

    private final Households households;
    private final Registry registry;
    private final Counties counties;

    MergerDesk(Households households, Registry registry, Counties counties) {
        this.households = households;
        this.registry = registry;
        this.counties = counties;
    }

    @GetMapping("/households/{id}/merger")
    MergerPage show(Scope scope, @PathVariable UUID id, Locale reader) {
        return page(scope, id, "", null, reader);
    }

    /** By name, door or phone, which never stand in an address. */
    @PostMapping("/households/{id}/merger/search")
    MergerPage search(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) String village,
            Locale reader) {
        return page(scope, id, Typed.text(text), Area.village(scope.county(), Typed.text(village)), reader);
    }

    @PostMapping("/households/{id}/merger")
    Answer merge(Scope scope, @PathVariable UUID id, @RequestParam(required = false) String into, Locale reader) {
        try {
            var typed = new Typed();
            var other = typed.neededId("into", into, "card.flaw.merge.into");
            typed.check();
            var done = registry.merge(scope, id, other);
            return Moved.to("/households/" + other).saying("card.done.merged").undoneBy(done.undo("/households/" + id));
        } catch (Refusal refusal) {
            return refusal.on(page(scope, id, "", null, reader));
        }
    }

    @PostMapping("/households/{id}/parting")
    Answer part(Scope scope, @PathVariable UUID id) {
        var done = registry.part(scope, id);
        return Moved.to("/households/" + id).saying("card.done.parted").undoneBy(done.undo("/households/" + id));
    }

    /** @param chosen the village to look in for one that has none itself; null: among those that have none */
    private MergerPage page(Scope scope, UUID id, String sought, Long chosen, Locale reader) {
        var household = households.find(scope, id).orElseThrow(() -> Refusal.missing("card.household.missing"));
        var village = household.village() == null ? chosen : household.village();
        var found = sought.isEmpty() ? households.alike(scope, id, village) : households.search(scope, village, sought);
        var others = found.stream()
                .filter(other -> !other.id().equals(id))
                .limit(SHOWN)
                .toList();
        return new MergerPage(
                household,
                others,
                !sought.isEmpty(),
                sought,
                chosen,
                household.village() == null ? counties.choices(scope, reader) : List.of());
    }
}
