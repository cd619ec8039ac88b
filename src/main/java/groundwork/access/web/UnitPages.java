package groundwork.access.web;

import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a unit's page shows. Who may do what stands there for whom sees it elsewhere, too. */
@Component
class UnitPages {

    private final Units units;
    private final Officers officers;
    private final Grants grants;
    private final GrantLines lines;
    private final UnitPlaces places;

    UnitPages(Units units, Officers officers, Grants grants, GrantLines lines, UnitPlaces places) {
        this.units = units;
        this.officers = officers;
        this.grants = grants;
        this.lines = lines;
        this.places = places;
    }

    UnitPage of(Scope scope, Unit unit, Locale reader) {
        var people = officers.list(scope, unit.id());
        var parent =
                unit.parent() == null ? null : units.find(scope, unit.parent()).orElse(null);
        return new UnitPage(
                unit,
                parent,
                places.name(unit.area(), reader),
                units.below(scope, unit.id()),
                people,
                scope.holds(Role.ADMINISTRATOR, Role.INSPECTOR) ? roles(scope, people, reader) : Map.of());
    }

    private Map<UUID, List<GrantLine>> roles(Scope scope, List<Officer> people, Locale reader) {
        var held = grants.of(scope, people.stream().map(Officer::id).toList());
        return lines.lines(scope, held, reader).stream()
                .collect(Collectors.groupingBy(line -> line.grant().officer()));
    }
}
