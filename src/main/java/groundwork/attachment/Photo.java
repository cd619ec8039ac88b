package groundwork.attachment;

import groundwork.ledger.AttachmentEntry;
import groundwork.ledger.Change;
import java.util.UUID;

/**
 * A photo that is kept.
 *
 * @param id of the entry that says so
 * @param attachedTo the entry it belongs to
 * @param sha256 of its bytes, in hex
 * @param type its media type: of a voice note that is kept beside photos, of sound
 * @param by officer who added it
 */
public record Photo(UUID id, UUID attachedTo, String sha256, String type, UUID by) {

    boolean isPicture() {
        return type.equals(Pictures.TYPE);
    }

    /** Whether what the ledger says now is this one: no longer once it was struck. */
    boolean is(Change.Version now) {
        return now != null
                && now.fact().entry() instanceof AttachmentEntry.Attached said
                && said.entry().equals(attachedTo)
                && said.sha256().equals(sha256);
    }
}
