package groundwork.access.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.directory.Townships;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.frame.About;
import groundwork.frame.Bilingual;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who asks, and the ids and names that a form needs. */
@RestController
class DirectoryApi {

    private static final int MOST = 500;

    private final Officers officers;
    private final Units units;
    private final Areas areas;
    private final Grants grants;
    private final Clock clock;

    DirectoryApi(Officers officers, Units units, Areas areas, Grants grants, Clock clock) {
        this.grants = grants;
        this.officers = officers;
        this.units = units;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * Whoever is signed in.
     *
     * @param roles those that hold at this moment, by their words
     * @param version empty where the program is not packaged
     * @param csrf what a request that changes something sends along
     */
    record Me(Person officer, Place county, List<String> roles, Instant serverTime, String version, CsrfHeader csrf) {}

    /** @param unit null where he has none */
    record Person(UUID id, String name, UUID unit) {}

    /** @param code of two to twelve digits */
    record Place(long code, Bilingual name) {}

    record CsrfHeader(String header, String token) {}

    record Village(long code, Bilingual name, Place township) {}

    record Villages(List<Village> villages) {}

    /** @param parent null for one that belongs to none */
    record Body(UUID id, Bilingual name, String kind, UUID parent) {}

    record Bodies(List<Body> units) {}

    /** @param next goes into {@code cursor} for the following page; absent on the last */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record People(List<Person> officers, UUID next) {}

    @GetMapping("/api/v1/me")
    Me me(Scope scope, SignIn who, CsrfToken token) {
        var badge = officers.badge(scope);
        var unit = officers.find(scope, scope.officer()).map(Officer::unit).orElse(null);
        return new Me(
                new Person(scope.officer(), badge.name().isEmpty() ? who.login() : badge.name(), unit),
                new Place(scope.county(), both(badge.countyName(), badge.countyEnglish())),
                grants.powers(who).stream()
                        .map(power -> power.role().word())
                        .distinct()
                        .toList(),
                clock.instant(),
                About.ofProgram(),
                new CsrfHeader(token.getHeaderName(), token.getToken()));
    }

    @GetMapping("/api/v1/villages")
    Villages villages(Scope scope) {
        var townships = areas.townships(scope.county());
        var lying = Townships.now(scope);
        return new Villages(areas.villages(scope.county()).stream()
                .filter(area -> scope.offersVillage(area.code()))
                .map(area -> new Village(
                        area.code(),
                        both(area.name(), area.english()),
                        townships.stream()
                                .filter(one -> one.code() == lying.of(area.code()))
                                .findFirst()
                                .map(DirectoryApi::place)
                                .orElse(null)))
                .toList());
    }

    @GetMapping("/api/v1/units")
    Bodies units(Scope scope) {
        return new Bodies(units.list(scope).stream().map(DirectoryApi::body).toList());
    }

    /** Those added last come first. */
    @GetMapping("/api/v1/officers")
    People officers(
            Scope scope, @RequestParam(required = false) UUID cursor, @RequestParam(defaultValue = "100") int limit) {
        int size = Math.clamp(limit, 1, MOST);
        var found = officers.page(scope, cursor, null, size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        return new People(
                shown.stream()
                        .map(one -> new Person(one.id(), one.name(), one.unit()))
                        .toList(),
                found.size() > size ? shown.getLast().id() : null);
    }

    private static Place place(Area area) {
        return new Place(area.code(), both(area.name(), area.english()));
    }

    private static Body body(Unit unit) {
        return new Body(
                unit.id(),
                both(unit.name(), unit.english()),
                unit.kind().name().toLowerCase(Locale.ROOT),
                unit.parent());
    }

    private static Bilingual both(String name, String english) {
        return new Bilingual(english == null ? name : english, name);
    }
}
