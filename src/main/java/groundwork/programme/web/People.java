package groundwork.programme.web;

import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.ledger.ProgrammeEntry.Role;
import groundwork.programme.Person;
import groundwork.programme.Programme;
import groundwork.programme.Programmes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who takes part in a programme, with the directory's names. */
@Component("programmePeople")
class People {

    private final Programmes programmes;
    private final Officers officers;
    private final Units units;

    People(Programmes programmes, Officers officers, Units units) {
        this.programmes = programmes;
        this.officers = officers;
        this.units = units;
    }

    List<PersonLine> of(Scope scope, Programme programme, Locale reader) {
        var people = programmes.people(scope, programme.id());
        var names = officers.names(scope, people.stream().map(Person::officer).collect(Collectors.toSet()));
        var known = known(scope);
        return people.stream()
                .map(person -> new PersonLine(
                        person, names.getOrDefault(person.officer(), ""), name(known, person.unit(), reader)))
                .toList();
    }

    /** As a plan divides them; groups without anybody are left out. */
    static List<Group> groups(List<PersonLine> people) {
        return people.stream()
                .collect(Collectors.groupingBy(
                        line -> group(line.person().role()), java.util.LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Group("programme.group." + group.getKey(), group.getValue()))
                .toList();
    }

    private static String group(Role role) {
        return switch (role) {
            case LEADER, DEPUTY_LEADER, MEMBER -> "leading";
            case INSPECTOR -> "inspection";
            case OFFICE -> "office";
            case LIAISON -> "liaison";
            case PARTICIPANT -> "participants";
        };
    }

    /** The units taking part: the programme's own first, then those of its people. */
    List<String> units(Scope scope, Programme programme, List<PersonLine> people, Locale reader) {
        var known = known(scope);
        return Stream.concat(Stream.of(programme.unit()).filter(Objects::nonNull), unitsOf(people))
                .distinct()
                .map(unit -> name(known, unit, reader))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    String unit(Scope scope, UUID unit, Locale reader) {
        return unit == null
                ? ""
                : units.find(scope, unit).map(found -> found.name(reader)).orElse("");
    }

    private static Stream<UUID> unitsOf(List<PersonLine> people) {
        return people.stream().map(line -> line.person().unit()).filter(Objects::nonNull);
    }

    private Map<UUID, Unit> known(Scope scope) {
        return units.list(scope).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private static String name(Map<UUID, Unit> known, UUID unit, Locale reader) {
        var found = unit == null ? null : known.get(unit);
        return found == null ? "" : found.name(reader);
    }
}
