package groundwork.console.web;

import groundwork.attachment.Photo;
import groundwork.attachment.Photos;
import groundwork.demand.Demand;
import groundwork.demand.DemandPhotos;
import groundwork.demand.Demands;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the photos of a demand together. */
@Component
class PhotoPages {

    private final Demands demands;
    private final DemandPhotos pairs;
    private final Photos photos;

    PhotoPages(Demands demands, DemandPhotos pairs, Photos photos) {
        this.demands = demands;
        this.pairs = pairs;
        this.photos = photos;
    }

    /** @throws Refusal 404 where nobody has raised it, or not for this officer */
    PhotoPage page(Scope scope, UUID id) {
        var pair = pairs.of(scope, demand(scope, id));
        return new PhotoPage(id, shown(scope, pair.before()), shown(scope, pair.after()), pair.latest());
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

    private static List<PhotoPage.Shown> shown(Scope scope, List<DemandPhotos.Shown> photos) {
        return photos.stream()
                .map(photo -> new PhotoPage.Shown(
                        photo, scope.holds(Role.OFFICE) || scope.officer().equals(photo.by())))
                .toList();
    }
}
