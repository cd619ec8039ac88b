package groundwork.demand;

import groundwork.attachment.Photo;
import groundwork.attachment.Photos;
import groundwork.directory.Scope;
import groundwork.ledger.Kinds;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The photos of a demand: how it was, and how it became. */
@Component
public class DemandPhotos {

    private static final Set<Move> BECAME =
            Set.of(Move.PROGRESS, Move.SETTLEMENT, Move.LOOK_BACK, Move.LOOK_BACK_FAILED);

    private final Photos photos;

    DemandPhotos(Photos photos) {
        this.photos = photos;
    }

    /**
     * Both sides, each in the order of its steps.
     *
     * @param latest the step to which one of how it became is added; null before there is any
     */
    public record Pair(List<Shown> before, List<Shown> after, UUID latest) {

        public boolean isEmpty() {
            return before.isEmpty() && after.isEmpty();
        }
    }

    /**
     * @param kind of the step it belongs to, by its wire name
     * @param by officer who added it
     */
    public record Shown(UUID id, String kind, LocalDate day, UUID by) {

        public String address() {
            return "/attachments/" + id;
        }
    }

    /** Those that whoever asks may see, of one that was raised. */
    public Pair of(Scope scope, Demand demand) {
        var later = demand.life().stream()
                .filter(told -> !told.flagged())
                .map(Told::step)
                .filter(step -> BECAME.contains(step.move()))
                .toList();
        var all = photos.of(
                scope,
                Stream.concat(Stream.of(demand.raised()), later.stream())
                        .map(Step::entry)
                        .toList());
        return new Pair(
                shown(List.of(demand.raised()), all),
                shown(later, all),
                later.isEmpty() ? null : later.getLast().entry());
    }

    private static List<Shown> shown(List<Step> steps, List<Photo> all) {
        return steps.stream()
                .flatMap(step -> all.stream()
                        .filter(photo -> photo.attachedTo().equals(step.entry()))
                        .map(photo -> new Shown(photo.id(), Kinds.of(step.what()), step.day(), photo.by())))
                .toList();
    }
}
