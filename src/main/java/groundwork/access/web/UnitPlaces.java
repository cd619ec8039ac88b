package groundwork.access.web;

import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.Scope;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where units sit: a township or a village, typed by name or code. */
@Component
class UnitPlaces {

    private final Areas areas;

    UnitPlaces(Areas areas) {
        this.areas = areas;
    }

    /** Empty for nothing, and where there is none or several. */
    Optional<Long> read(Scope scope, String typed) {
        var text = Typed.line(typed);
        if (text == null) return Optional.empty();
        var townships = areas.matchTownship(scope.county(), text);
        var found = townships.isEmpty() ? areas.matchVillage(scope.county(), text) : townships;
        return found.size() == 1 ? found.stream().map(Area::code).findFirst() : Optional.empty();
    }

    /** The code where it is not loaded; empty for null. */
    String name(Long area, Locale reader) {
        return area == null ? "" : areas.find(area).map(one -> one.name(reader)).orElse(area.toString());
    }
}
