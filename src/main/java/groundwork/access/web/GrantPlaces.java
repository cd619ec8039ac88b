package groundwork.access.web;

import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.Scope;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.ProgrammeChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The places a role can be given for, in the words of the reader. */
@Component
class GrantPlaces {

    private final Units units;
    private final Areas areas;
    private final ProgrammeChoices programmes;
    private final Messages messages;

    GrantPlaces(Units units, Areas areas, ProgrammeChoices programmes, Messages messages) {
        this.units = units;
        this.areas = areas;
        this.programmes = programmes;
        this.messages = messages;
    }

    /** The county, its units, its townships and its programmes; a village is typed. */
    List<Choice> choices(Scope scope, Locale reader) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("county", say(reader, "access.grant.county")));
        units.list(scope)
                .forEach(unit -> choices.add(
                        new Choice("unit:" + unit.id(), say(reader, "access.grant.unit", unit.name(reader)))));
        areas.townships(scope.county())
                .forEach(area -> choices.add(
                        new Choice("area:" + area.code(), say(reader, "access.grant.area", area.name(reader)))));
        programmes
                .all(scope)
                .forEach(each -> choices.add(
                        new Choice("programme:" + each.id(), say(reader, "access.grant.programme", each.title()))));
        return choices;
    }

    /** Empty when there is no such place in the county. */
    Optional<Where> read(Scope scope, String place) {
        var typed = place == null ? "" : place.strip();
        if (typed.equals("county")) return Optional.of(Where.COUNTY);
        var colon = typed.indexOf(':');
        if (colon < 0) return Optional.empty();
        var value = typed.substring(colon + 1);
        return switch (typed.substring(0, colon)) {
            case "unit" -> id(value).flatMap(id -> units.find(scope, id)).map(unit -> new Where.OfUnit(unit.id()));
            case "area" -> area(scope, value).map(Where.InArea::new);
            case "programme" ->
                id(value)
                        .filter(id -> programmes.all(scope).stream()
                                .anyMatch(each -> each.id().equals(id)))
                        .map(Where.OfProgramme::new);
            default -> Optional.empty();
        };
    }

    /**
     * What a place is called: the whole county, or a unit, township, village or programme by its name, its code or as
     * {@link #choices} writes it; empty when there is none or several.
     */
    Optional<Where> named(Scope scope, String text) {
        var typed = text.strip();
        for (var language : Language.values())
            for (var choice : choices(scope, language.locale()))
                if (choice.label().equalsIgnoreCase(typed)) return read(scope, choice.value());
        var unit = units.named(scope, typed).<Where>map(found -> new Where.OfUnit(found.id()));
        if (unit.isPresent()) return unit;
        var townships = areas.matchTownship(scope.county(), typed);
        if (townships.size() == 1)
            return Optional.of(new Where.InArea(townships.getFirst().code()));
        var village = townships.isEmpty() ? village(scope, typed) : Optional.<Where>empty();
        return village.isPresent()
                ? village
                : programmes.all(scope).stream()
                        .filter(each ->
                                each.title().equals(typed) || each.slug().equals(typed))
                        .map(each -> (Where) new Where.OfProgramme(each.id()))
                        .findFirst();
    }

    /** A village by code or name; empty when there is none or several. */
    Optional<Where> village(Scope scope, String typed) {
        var found = areas.matchVillage(scope.county(), typed);
        return found.size() == 1 ? Optional.of(new Where.InArea(found.getFirst().code())) : Optional.empty();
    }

    String name(Scope scope, Where where, Locale reader) {
        return switch (where) {
            case Where.County _ -> say(reader, "access.grant.county");
            case Where.OfUnit(var id) ->
                say(
                        reader,
                        "access.grant.unit",
                        units.find(scope, id).map(unit -> unit.name(reader)).orElse(""));
            case Where.InArea(var code) ->
                say(
                        reader,
                        "access.grant.area",
                        areas.find(code).map(area -> area.name(reader)).orElse(Long.toString(code)));
            // Nobody is given one: it is not a grant.
            case Where.OfHousehold(var id) -> id.toString();
            case Where.OfProgramme(var id) ->
                say(
                        reader,
                        "access.grant.programme",
                        programmes.all(scope).stream()
                                .filter(each -> each.id().equals(id))
                                .map(each -> each.title())
                                .findFirst()
                                .orElse(""));
        };
    }

    private Optional<Long> area(Scope scope, String code) {
        if (!code.matches("\\d{9}|\\d{12}")) return Optional.empty();
        return Optional.of(Long.valueOf(code))
                .filter(area -> Area.county(area) == scope.county())
                .filter(area -> areas.find(area).isPresent());
    }

    private static Optional<UUID> id(String typed) {
        return Optional.ofNullable(Typed.id(typed));
    }

    private String say(Locale reader, String key, Object... args) {
        return messages.say(Language.of(reader), key, args);
    }
}
