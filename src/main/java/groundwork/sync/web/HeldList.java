package groundwork.sync.web;

import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.sync.HeldEntry;
import groundwork.sync.RefusedEntry;
import groundwork.sync.Releases;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What came from phones and does not count: from devices that were revoked, where it waits, and what was refused.
 *
 * @param officers names of those whose devices they are
 */
public record HeldList(List<HeldEntry> entries, Paged<RefusedEntry> refused, Map<UUID, String> officers)
        implements Page {

    public Releases.Reason[] reasons() {
        return Releases.Reason.values();
    }

    @Override
    public String toString() {
        return "HeldList";
    }
}
