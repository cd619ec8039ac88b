package groundwork.access.web;

import groundwork.access.Device;
import groundwork.access.Presence;
import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Devices;
import groundwork.directory.Scope;
import groundwork.directory.SigningDevice;
import groundwork.directory.SigningDevices;
import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import groundwork.ledger.DeviceKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A phone enrols itself, under the id it made and with the key it signs with. */
@Component
class PhoneEnrolment {

    private static final int LONGEST = 40;

    /** @param key SubjectPublicKeyInfo in base64url */
    record PhoneForm(String name, String key) {

        @Override
        public String toString() {
            return "PhoneForm";
        }
    }

    /** @param revoked what it sends is held, and the session is not its */
    record EnrolledPhone(UUID id, UUID officer, int county, boolean revoked) {}

    private final Devices devices;
    private final SigningDevices signing;
    private final AuditLog audit;

    PhoneEnrolment(Devices devices, SigningDevices signing, AuditLog audit) {
        this.devices = devices;
        this.signing = signing;
        this.audit = audit;
    }

    EnrolledPhone enrol(
            Scope scope, UUID id, PhoneForm sent, HttpServletRequest request, HttpServletResponse response) {
        var key = key(sent.key());
        if (sent.name() != null && sent.name().strip().length() > LONGEST)
            throw Refusal.flawed(Flaw.at("name", "access.flaw.long", LONGEST));
        var known = signing.holder(id);
        if (known.isEmpty()) {
            var made = devices.enrol(new Devices.Fresh(
                    id, scope.officer(), scope.county(), Device.of(request).name(), sent.name(), key));
            if (made.isPresent()) {
                Presence.enrolled(made.get(), request, response);
                audit.write(scope, Deed.of(Act.DEVICE_ENROLLED).about("device", id));
                return new EnrolledPhone(id, scope.officer(), scope.county(), false);
            }
            // Two requests at once, or too many devices.
            known = signing.holder(id);
        }
        var here = known.orElseThrow(() -> Refusal.flawed(Flaw.at("name", "access.devices.many")));
        if (!same(scope, here, key)) throw Refusal.conflict("access.devices.taken");
        if (!here.revoked()) Presence.begun(id, request);
        return new EnrolledPhone(id, scope.officer(), scope.county(), here.revoked());
    }

    private static boolean same(Scope scope, SigningDevice known, byte[] key) {
        return known.officer().equals(scope.officer())
                && Integer.valueOf(scope.county()).equals(known.county())
                && Arrays.equals(known.key(), key);
    }

    private static byte[] key(String sent) {
        try {
            var key = Base64.getUrlDecoder().decode(sent == null ? "" : sent);
            if (DeviceKey.of(key).isPresent()) return key;
        } catch (IllegalArgumentException notBase64) {
            // Said below.
        }
        throw Refusal.flawed(Flaw.at("key", "access.devices.key"));
    }
}
