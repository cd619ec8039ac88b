package groundwork.access.web;

import groundwork.access.Device;
import groundwork.directory.EnrolledDevice;
import groundwork.frame.Page;
import groundwork.sync.Incoming;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The devices of an officer.
 *
 * @param officer whose, where an administrator looks; null for one's own
 * @param name of that officer, or null
 * @param gaps what of each has not arrived
 * @param refused how many entries of each were refused for good
 * @param here the one that is looked with, or null
 */
public record DeviceList(
        UUID officer,
        String name,
        List<EnrolledDevice> devices,
        Map<UUID, Incoming.Gap> gaps,
        Map<UUID, Long> refused,
        UUID here)
        implements Page {

    /** How many of the entries of one never arrived. */
    public long missing(EnrolledDevice device) {
        return gaps.containsKey(device.id()) ? gaps.get(device.id()).many() : 0;
    }

    /** How many of the entries of one were refused and not taken since. */
    public long refused(EnrolledDevice device) {
        return refused.getOrDefault(device.id(), 0L);
    }

    public boolean own() {
        return officer == null;
    }

    public String revocation(EnrolledDevice device) {
        return (own() ? "" : "/officers/" + officer) + "/devices/" + device.id() + "/revocation";
    }

    public Device kind(EnrolledDevice device) {
        return Device.called(device.kind());
    }

    @Override
    public String toString() {
        return "DeviceList";
    }
}
