package groundwork.access.web;

import groundwork.directory.Scope;
import groundwork.frame.Slice;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The devices of an officer, for other programs. */
@RestController
class DeviceApi {

    private final DeviceDesk desk;

    DeviceApi(DeviceDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/officers/{id}/devices")
    Slice<DeviceAnswer> list(Scope scope, @PathVariable UUID id, Slice.From from) {
        return Slice.cut(
                        desk.of(scope, id).devices(),
                        from,
                        device -> device.id().toString())
                .each(DeviceAnswer::of);
    }
}
