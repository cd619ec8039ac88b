package groundwork.ledger;

import groundwork.ledger.Delivery.Fault;
import groundwork.ledger.Delivery.Malformed;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What a device put onto an entry when it fixed it.
 *
 * @param seq counts what the device has fixed, from 1
 * @param signature over the content, 64 bytes
 */
public record Stamp(UUID device, long seq, byte[] signature) {

    /** @return null for what comes from no device */
    public static Stamp of(JsonNode sent) throws Malformed {
        if (Delivery.absent(sent.get("device"))) return null;
        Delivery.time(sent.get("deviceAt"), "deviceAt");
        return new Stamp(
                Delivery.uuid(sent.get("device"), Fault.DEVICE, "device"),
                seq(sent.get("seq")),
                signature(sent.get("signature")));
    }

    public static long seq(JsonNode seq) throws Malformed {
        if (seq == null || !seq.isIntegralNumber() || !Canonical.fits(seq) || seq.longValue() < 1)
            throw new Malformed(Fault.DEVICE, "seq");
        return seq.longValue();
    }

    private static byte[] signature(JsonNode signature) throws Malformed {
        try {
            var bytes = Base64.getUrlDecoder()
                    .decode(signature != null && signature.isString() ? signature.stringValue() : "");
            if (bytes.length == 64) return bytes;
        } catch (IllegalArgumentException notBase64) {
            // Said below.
        }
        throw new Malformed(Fault.DEVICE, "signature");
    }

    @Override
    public String toString() {
        return "Stamp[" + device + " " + seq + "]";
    }
}
