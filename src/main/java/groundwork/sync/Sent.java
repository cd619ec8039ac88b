package groundwork.sync;

import groundwork.directory.SigningDevice;
import groundwork.ledger.Draft;
import groundwork.ledger.Stamp;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * An entry of a batch that could be read.
 *
 * @param place in the batch
 * @param raw as it was sent
 * @param stamp and {@code device}: null for what no device signed
 */
record Sent(int place, JsonNode raw, Draft draft, Stamp stamp, SigningDevice device) {

    UUID id() {
        return draft.id();
    }

    boolean signed() {
        return stamp != null;
    }

    boolean fromRevoked() {
        return signed() && device.revoked();
    }

    @Override
    public String toString() {
        return "Sent[" + place + "]";
    }
}
