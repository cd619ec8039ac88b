package groundwork.console.web;

import groundwork.directory.Scope;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One household, for other programs. */
@RestController
class HouseholdApi {

    private final HouseholdDesk desk;

    HouseholdApi(HouseholdDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/households/{id}")
    HouseholdWhole show(Scope scope, @PathVariable UUID id, Locale reader) {
        return HouseholdWhole.of(desk.show(scope, id, reader));
    }
}
