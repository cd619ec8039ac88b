package groundwork.access.web;

import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Townships;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.frame.Bilingual;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.frame.Slice;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The county's telephone book: ids and names that a form needs. */
@RestController
class DirectoryApi {

    private final Officers officers;
    private final Units units;
    private final Areas areas;

    DirectoryApi(Officers officers, Units units, Areas areas) {
        this.officers = officers;
        this.units = units;
        this.areas = areas;
    }

    @GetMapping("/api/v1/villages")
    Slice<Village> villages(Scope scope, Slice.From from) {
        var townships = areas.townships(scope.county());
        var lying = Townships.now(scope);
        var all = areas.villages(scope.county()).stream()
                .filter(area -> scope.offersVillage(area.code()))
                .toList();
        return Slice.cut(all, from, area -> Long.toString(area.code()))
                .each(area -> new Village(
                        area.code(),
                        both(area.name(), area.english()),
                        townships.stream()
                                .filter(one -> one.code() == lying.of(area.code()))
                                .findFirst()
                                .map(DirectoryApi::place)
                                .orElse(null)));
    }

    @GetMapping("/api/v1/units")
    Slice<Body> units(Scope scope, Slice.From from) {
        return Slice.cut(units.list(scope), from, unit -> unit.id().toString()).each(DirectoryApi::body);
    }

    @GetMapping("/api/v1/units/{id}")
    Body unit(Scope scope, @PathVariable UUID id) {
        return units.find(scope, id).map(DirectoryApi::body).orElseThrow(() -> Refusal.missing("access.unit.missing"));
    }

    /**
     * Those added last come first.
     *
     * @param unit of which they are; absent for all
     */
    @GetMapping("/api/v1/officers")
    Slice<Person> officers(Scope scope, @RequestParam(required = false) UUID unit, Slice.From from) {
        var after = Typed.id(from.after());
        if (after == null && from.after() != null) throw Slice.madeUp();
        var found = Paged.of(
                officers.page(scope, unit, after, null, from.size() + 1),
                from.size(),
                from.down(),
                one -> one.id().toString());
        return Slice.of(found, from).each(one -> new Person(one.id(), one.name(), one.unit(), one.duty()));
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

    static Bilingual both(String name, String english) {
        return new Bilingual(english == null ? name : english, name);
    }
}
