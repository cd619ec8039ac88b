package groundwork.card.web;

import groundwork.card.Household;
import groundwork.card.Households;
import groundwork.card.Registry;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    MergerDesk(Households households, Registry registry) {
        this.households = households;
        this.registry = registry;
    }

    @GetMapping("/households/{id}/merger")
    MergerPage show(Scope scope, @PathVariable UUID id) {
        return page(scope, id, "");
    }

    /** By name, door or phone, which never stand in an address. */
    @PostMapping("/households/{id}/merger/search")
    MergerPage search(Scope scope, @PathVariable UUID id, @RequestParam(defaultValue = "") String text) {
        return page(scope, id, Typed.text(text));
    }

    @PostMapping("/households/{id}/merger")
    Answer merge(Scope scope, @PathVariable UUID id, @RequestParam(required = false) String into) {
        try {
            var typed = new Typed();
            var other = typed.neededId("into", into, "card.flaw.merge.into");
            typed.check();
            var done = registry.merge(scope, id, other);
            return Moved.to("/households/" + other).saying("card.done.merged").undoneBy(done.undo("/households/" + id));
        } catch (Refusal refusal) {
            return refusal.on(page(scope, id, ""));
        }
    }

    @PostMapping("/households/{id}/parting")
    Answer part(Scope scope, @PathVariable UUID id) {
        var done = registry.part(scope, id);
        return Moved.to("/households/" + id).saying("card.done.parted").undoneBy(done.undo("/households/" + id));
    }

    private MergerPage page(Scope scope, UUID id, String sought) {
        var household = households
                .find(scope, id)
                .filter(found -> found.village() != null)
                .orElseThrow(() -> Refusal.missing("card.household.missing"));
        var found = sought.isEmpty() ? alike(scope, household) : households.search(scope, household.village(), sought);
        var others = found.stream()
                .filter(other -> !other.id().equals(id))
                .limit(SHOWN)
                .toList();
        return new MergerPage(household, others, !sought.isEmpty(), sought);
    }

    /** Those of the village with the same name or phone. */
    private List<Household> alike(Scope scope, Household household) {
        return Stream.of(household.words().name(), household.words().phone())
                .filter(text -> !text.isEmpty())
                .flatMap(text -> households.search(scope, household.village(), text).stream())
                .distinct()
                .toList();
    }
}
