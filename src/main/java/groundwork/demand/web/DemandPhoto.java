package groundwork.demand.web;

import groundwork.demand.DemandPhotos.Shown;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A photo of a demand, or a voice note; its bytes are at {@code /api/v1/attachments/{id}}.
 *
 * @param kind of the step it belongs to
 * @param by officer who added it
 */
record DemandPhoto(UUID id, String kind, LocalDate day, UUID by) {

    static DemandPhoto of(Shown one) {
        return new DemandPhoto(one.id(), one.kind(), one.day(), one.by());
    }
}
