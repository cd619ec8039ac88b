package groundwork.access.web;

import groundwork.directory.Scope;
import groundwork.frame.Slice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The devices of an officer, for other programs. */
@RestController
class DeviceApi {

    private final DeviceDesk desk;
    private final PhoneEnrolment enrolment;

    DeviceApi(DeviceDesk desk, PhoneEnrolment enrolment) {
        this.desk = desk;
        this.enrolment = enrolment;
    }

    @GetMapping("/api/v1/officers/{id}/devices")
    Slice<DeviceAnswer> list(Scope scope, @PathVariable UUID id, Slice.From from) {
        var page = desk.of(scope, id);
        return Slice.cut(page.devices(), from, device -> device.id().toString())
                .each(device -> DeviceAnswer.of(device, page.missing(device), page.refused(device)));
    }

    /** The same again is the same. */
    @PutMapping("/api/v1/devices/{id}")
    PhoneEnrolment.EnrolledPhone enrol(
            Scope scope,
            @PathVariable UUID id,
            @RequestBody PhoneEnrolment.PhoneForm sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        return enrolment.enrol(scope, id, sent, request, response);
    }
}
