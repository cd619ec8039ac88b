package groundwork.sync;

import groundwork.directory.Area;
import groundwork.directory.Scope;
import groundwork.directory.SigningDevice;
import groundwork.directory.SigningDevices;
import groundwork.frame.Typed;
import groundwork.ledger.Delivery;
import groundwork.ledger.Delivery.Malformed;
import groundwork.ledger.DeviceKey;
import groundwork.ledger.Draft;
import groundwork.ledger.Stamp;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Opens what was sealed, reads it, and sees whether it was signed by the device it names. */
@Component
class Reading {

    private final SealingKeys sealing;
    private final SigningDevices devices;

    Reading(SealingKeys sealing, SigningDevices devices) {
        this.sealing = sealing;
        this.devices = devices;
    }

    /** What can be read of a batch; the others are told to {@code answers}. */
    List<Sent> read(Scope scope, List<JsonNode> entries, Answers answers) {
        var keys = entries.stream().anyMatch(Envelope::is) ? sealing.open(scope) : Map.<UUID, PrivateKey>of();
        var open = entries.stream()
                .map(sent -> Envelope.is(sent) ? Envelope.open(sent, keys) : sent)
                .toList();
        var known = devices.find(scope, named(scope, open));
        var read = new ArrayList<Sent>();
        for (int i = 0; i < entries.size(); i++) {
            try {
                if (open.get(i) == null) throw new Unfit("sync.sealed", null);
                read.add(read(scope, i, entries.get(i), open.get(i), known));
            } catch (Malformed malformed) {
                answers.refuse(i, Delivery.idOf(entries.get(i)), Unfit.of(malformed));
            } catch (Unfit unfit) {
                answers.refuse(i, Delivery.idOf(entries.get(i)), unfit);
            }
        }
        return read;
    }

    private static HashSet<UUID> named(Scope scope, List<JsonNode> open) {
        var named = new HashSet<UUID>();
        if (scope.author().device() != null) named.add(scope.author().device());
        for (var sent : open) {
            var device = sent == null ? null : Typed.id(sent.path("device").asString(""));
            if (device != null) named.add(device);
        }
        return named;
    }

    private static Sent read(Scope scope, int place, JsonNode raw, JsonNode sent, Map<UUID, SigningDevice> known)
            throws Malformed, Unfit {
        var draft = Delivery.read(sent);
        elsewhere(scope, draft);
        var stamp = Stamp.of(sent);
        if (stamp == null) {
            // Whoever has a device that was revoked could leave its name out and be its officer.
            var device = scope.author().device();
            var sender = device == null ? null : known.get(device);
            if (sender != null && sender.revoked()) throw new Unfit("sync.signature", null);
            return new Sent(place, raw, draft, null, null);
        }
        var device = known.get(stamp.device());
        if (device == null) throw new Unfit("sync.device.unknown", null);
        var content = Delivery.content(scope.county(), draft);
        var key = DeviceKey.of(device.key()).orElseThrow();
        if (!key.signed(content, stamp.signature())) throw new Unfit("sync.signature", null);
        return new Sent(place, raw, draft, stamp, device);
    }

    /** A village may be unknown, but not of another county. */
    private static void elsewhere(Scope scope, Draft draft) throws Malformed {
        var village = draft.fact().about().village();
        if (village != null && Area.village(scope.county(), village.toString()) == null)
            throw Delivery.elsewhere("about.village");
    }
}
