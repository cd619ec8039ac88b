package groundwork.access.web;

import groundwork.access.Device;
import groundwork.access.Presence;
import groundwork.access.Sessions;
import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Devices;
import groundwork.directory.EnrolledDevice;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.sync.Incoming;
import groundwork.sync.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Devices: one's own, and for an administrator those of the officers of his county. */
@Controller
class DeviceDesk {

    private static final int LONGEST = 40;

    private final Devices devices;
    private final Officers officers;
    private final Sessions sessions;
    private final Incoming incoming;
    private final Refusals refusals;
    private final AuditLog audit;

    DeviceDesk(
            Devices devices,
            Officers officers,
            Sessions sessions,
            Incoming incoming,
            Refusals refusals,
            AuditLog audit) {
        this.devices = devices;
        this.officers = officers;
        this.sessions = sessions;
        this.incoming = incoming;
        this.refusals = refusals;
        this.audit = audit;
    }

    @GetMapping("/devices")
    DeviceList own(Scope scope, SignIn who, HttpServletRequest request) {
        var own = devices.of(who.officer());
        return list(scope, null, null, own, Presence.device(request));
    }

    @PostMapping("/devices")
    Answer enrol(
            Scope scope,
            SignIn who,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (Presence.device(request) != null) return Moved.to("/devices").saying("access.devices.already");
        if (name.strip().length() > LONGEST)
            return Refusal.flawed(Flaw.at("name", "access.flaw.long", LONGEST)).on(own(scope, who, request));
        var made = devices.enrol(who.officer(), Device.of(request).name(), name);
        if (made.isEmpty())
            return Refusal.flawed(Flaw.at("name", "access.devices.many")).on(own(scope, who, request));
        Presence.enrolled(made.get(), request, response);
        audit.write(
                scope, Deed.of(Act.DEVICE_ENROLLED).about("device", made.get().id()));
        return Moved.to("/devices").saying("access.devices.enrolled");
    }

    @PostMapping("/devices/{id}/revocation")
    Answer revokeOwn(Scope scope, SignIn who, @PathVariable UUID id) {
        revoke(scope, who.officer(), id);
        return Moved.to("/devices").saying("access.devices.revokedNow");
    }

    @GetMapping("/officers/{id}/devices")
    DeviceList of(Scope scope, @PathVariable UUID id) {
        var officer = officers.find(scope, id).orElseThrow(() -> Refusal.missing("access.officer.missing"));
        var his = devices.of(id);
        return list(scope, id, officer.name(), his, null);
    }

    private DeviceList list(Scope scope, UUID officer, String name, List<EnrolledDevice> some, UUID here) {
        var ids = some.stream().map(EnrolledDevice::id).toList();
        return new DeviceList(officer, name, some, incoming.gaps(scope, ids), refusals.many(scope, ids), here);
    }

    @PostMapping("/officers/{id}/devices/{device}/revocation")
    Answer revoke(Scope scope, @PathVariable UUID id, @PathVariable UUID device, HttpServletRequest request) {
        of(scope, id);
        revoke(scope, id, device);
        return Moved.to("/officers/" + id + "/devices").saying("access.devices.revokedNow");
    }

    /** One that was revoked before is as good as one that is revoked now; another's is not there. */
    private void revoke(Scope scope, UUID officer, UUID id) {
        if (devices.of(officer).stream().noneMatch(device -> device.id().equals(id)))
            throw Refusal.missing("access.devices.missing");
        if (!devices.revoke(officer, id, scope.officer())) return;
        sessions.endOn(id);
        audit.write(
                scope,
                Deed.of(Act.DEVICE_REVOKED)
                        .about("device", id)
                        .with("whose", officer.equals(scope.officer()) ? "own" : "other"));
    }
}
