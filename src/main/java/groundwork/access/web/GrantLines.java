package groundwork.access.web;

import groundwork.directory.Grant;
import groundwork.directory.Grants;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an officer was given, with names. */
@Component
class GrantLines {

    private final Grants grants;
    private final GrantPlaces places;
    private final Officers officers;

    GrantLines(Grants grants, GrantPlaces places, Officers officers) {
        this.grants = grants;
        this.places = places;
        this.officers = officers;
    }

    List<GrantLine> of(Scope scope, UUID officer, Locale reader) {
        return lines(scope, grants.of(scope, officer), reader);
    }

    List<GrantLine> lines(Scope scope, List<Grant> some, Locale reader) {
        var names = officers.names(
                scope,
                some.stream()
                        .flatMap(grant -> Stream.of(grant.givenBy(), grant.endedBy()))
                        .filter(Objects::nonNull)
                        .toList());
        var today = grants.today();
        return some.stream()
                .map(grant -> new GrantLine(
                        grant,
                        places.name(scope, grant.where(), reader),
                        grant.givenBy() == null ? "" : names.getOrDefault(grant.givenBy(), ""),
                        grant.endedBy() == null ? "" : names.getOrDefault(grant.endedBy(), ""),
                        grant.holds(today)))
                .toList();
    }
}
