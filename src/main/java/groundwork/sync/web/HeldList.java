package groundwork.sync.web;

import groundwork.frame.Page;
import groundwork.sync.HeldEntry;
import groundwork.sync.Releases;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What came from devices that were revoked and waits.
 *
 * @param officers names of those whose devices they are
 */
public record HeldList(List<HeldEntry> entries, Map<UUID, String> officers) implements Page {

    public Releases.Reason[] reasons() {
        return Releases.Reason.values();
    }

    @Override
    public String toString() {
        return "HeldList";
    }
}
