package groundwork.console.web;

import groundwork.attachment.Photo;
import groundwork.attachment.Photos;
import groundwork.demand.Demand;
import groundwork.demand.Demands;
import groundwork.demand.Move;
import groundwork.demand.Step;
import groundwork.demand.Told;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.ledger.Kinds;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the photos of a demand together. */
@Component
class PhotoPages {

    private static final Set<Move> BECAME =
            Set.of(Move.PROGRESS, Move.SETTLEMENT, Move.LOOK_BACK, Move.LOOK_BACK_FAILED);

    private final Demands demands;
    private final Photos photos;

    PhotoPages(Demands demands, Photos photos) {
        this.demands = demands;
        this.photos = photos;
    }

    /** @throws Refusal 404 where nobody has raised it, or not for this officer */
    PhotoPage page(Scope scope, UUID id) {
        var demand = demand(scope, id);
        var later = later(demand);
        return new PhotoPage(
                id,
                shown(scope, List.of(demand.raised())),
                shown(scope, later),
                later.isEmpty() ? null : later.getLast().entry());
    }

    /** @throws Refusal 404 where the demand has no such photo, struck or not */
    Photo photo(Scope scope, UUID id, UUID photo) {
        var steps = demand(scope, id).life().stream()
                .map(told -> told.step().entry())
                .toList();
        return photos.find(scope, photo)
                .filter(found -> steps.contains(found.attachedTo()))
                .orElseThrow(() -> Refusal.missing("attachment.missing"));
    }

    private Demand demand(Scope scope, UUID id) {
        return demands.find(scope, id)
                .filter(demand -> demand.raised() != null)
                .orElseThrow(() -> Refusal.missing("demand.missing"));
    }

    private static List<Step> later(Demand demand) {
        return demand.life().stream()
                .filter(told -> !told.flagged())
                .map(Told::step)
                .filter(step -> BECAME.contains(step.move()))
                .toList();
    }

    private List<PhotoPage.Shown> shown(Scope scope, List<Step> steps) {
        var all = photos.of(scope, steps.stream().map(Step::entry).toList());
        return steps.stream()
                .flatMap(step -> all.stream()
                        .filter(photo -> photo.attachedTo().equals(step.entry()))
                        .map(photo -> new PhotoPage.Shown(
                                photo.id(),
                                Kinds.of(step.what()),
                                step.day(),
                                scope.holds(Role.OFFICE) || scope.officer().equals(photo.by()))))
                .toList();
    }
}
