package groundwork.programme.web;

import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.Level;
import groundwork.directory.Scope;
import groundwork.directory.Townships;
import groundwork.frame.Answer;
import groundwork.frame.Choice;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.programme.Planning;
import groundwork.programme.Programmes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Including villages in a programme: a township at a time, several at once. */
@Controller
class VillageDesk {

    private final Programmes programmes;
    private final Planning planning;
    private final Places places;
    private final Areas areas;

    VillageDesk(Programmes programmes, Planning planning, Places places, Areas areas) {
        this.programmes = programmes;
        this.planning = planning;
        this.places = places;
        this.areas = areas;
    }

    @GetMapping("/programmes/{slug}/villages")
    VillageEdit show(
            Scope scope, @PathVariable String slug, @RequestParam(required = false) Long township, Locale reader) {
        var programme = programmes.require(scope, slug);
        var rows = places.of(scope, programme, reader);
        var here = rows.stream().map(VillageRow::code).collect(Collectors.toSet());
        var townships = areas.townships(scope.county());
        var chosen = township != null && inCounty(scope, township)
                ? township
                : townships.stream().map(Area::code).findFirst().orElse(null);
        var lying = Townships.now(scope);
        var open = chosen == null
                ? List.<Choice>of()
                : areas.villages(scope.county()).stream()
                        .filter(village -> lying.of(village.code()) == chosen && !here.contains(village.code()))
                        .map(village -> choice(village, reader))
                        .toList();
        return new VillageEdit(
                programme,
                rows,
                townships.stream().map(area -> choice(area, reader)).toList(),
                chosen == null ? null : chosen.toString(),
                open);
    }

    @PostMapping("/programmes/{slug}/villages")
    Answer include(
            Scope scope,
            @PathVariable String slug,
            @RequestParam(required = false) Long township,
            @RequestParam(required = false) List<Long> village,
            Locale reader) {
        try {
            var programme = programmes.require(scope, slug);
            var typed = new Typed();
            // A box that stands for none comes as nothing.
            var chosen = village == null
                    ? List.<Long>of()
                    : village.stream().filter(Objects::nonNull).toList();
            typed.wrong(chosen.isEmpty(), "village", "programme.flaw.village");
            typed.wrong(
                    chosen.stream()
                            .anyMatch(code ->
                                    !inCounty(scope, code) || areas.find(code).isEmpty()),
                    "village",
                    "programme.flaw.village");
            typed.check();
            planning.include(scope, programme, chosen);
            return Moved.to("/programmes/" + slug + "/villages" + (township == null ? "" : "?township=" + township))
                    .saying("programme.villages.included", chosen.size());
        } catch (Refusal refusal) {
            return refusal.on(show(scope, slug, township, reader));
        }
    }

    @PostMapping("/programmes/{slug}/villages/{entry}/removal")
    Answer remove(Scope scope, @PathVariable String slug, @PathVariable UUID entry) {
        planning.strike(scope, programmes.require(scope, slug), entry);
        return Moved.to("/programmes/" + slug + "/villages").saying("programme.villages.removed");
    }

    private static boolean inCounty(Scope scope, long code) {
        return Level.fits(code)
                && Level.of(code).ordinal() > Level.COUNTY.ordinal()
                && Area.county(code) == scope.county();
    }

    private static Choice choice(Area area, Locale reader) {
        return new Choice(Long.toString(area.code()), area.name(reader));
    }
}
