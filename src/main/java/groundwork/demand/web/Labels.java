package groundwork.demand.web;

import groundwork.demand.State;
import groundwork.demand.Subtopics;
import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.Scope;
import groundwork.directory.Townships;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.frame.Bilingual;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.ledger.DemandEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What things are called, and what there is to choose from, in the words of the reader. */
@Component("demandLabels")
class Labels {

    private final Units units;
    private final Areas areas;
    private final Subtopics subtopics;
    private final Messages messages;

    Labels(Units units, Areas areas, Subtopics subtopics, Messages messages) {
        this.units = units;
        this.areas = areas;
        this.subtopics = subtopics;
        this.messages = messages;
    }

    Map<UUID, Unit> units(Scope scope) {
        return units.list(scope).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    Map<Long, Area> villages(Collection<Long> codes) {
        return areas.find(codes);
    }

    /** Null where there is none, and where it is not loaded. */
    Bilingual village(Long code) {
        return code == null ? null : name(areas.find(List.of(code)).get(code));
    }

    /** Those in use after a first choice of none; empty where the county has none. */
    List<Choice> subtopics(Scope scope, String none, Locale reader) {
        var all = subtopics.list(scope).stream()
                .filter(one -> !one.retired())
                .map(one -> new Choice(
                        one.code(),
                        Names.capital(say(Names.key("topic", one.topic()), reader)) + " · "
                                + one.names().in(Language.of(reader))))
                .toList();
        return all.isEmpty() ? all : optional(none, all, reader);
    }

    Narrowing narrowing(Scope scope, Locale reader) {
        return new Narrowing(
                optional("demand.any", choices("topic", DemandEntry.Topic.values(), reader), reader),
                subtopics(scope, "demand.any", reader),
                unitChoices(scope, "demand.any", reader),
                optional("demand.any", states(reader), reader),
                optional("demand.any", ages(reader), reader));
    }

    /** Every unit of the county, after a first choice of none. */
    List<Choice> unitChoices(Scope scope, String none, Locale reader) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say(none, reader)));
        units.list(scope).forEach(unit -> choices.add(new Choice(unit.id().toString(), unit.name(reader))));
        return choices;
    }

    /** Every village of his reach with its township before it, those already worked in first. */
    List<Choice> villageChoices(Scope scope, Collection<Long> first, Locale reader) {
        var townships = areas.townships(scope.county()).stream()
                .collect(Collectors.toMap(Area::code, area -> area.name(reader)));
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("demand.village.none", reader)));
        var lying = Townships.now(scope);
        var all = areas.villages(scope.county()).stream()
                .filter(area -> scope.offersVillage(area.code()))
                .toList();
        all.stream()
                .filter(area -> first.contains(area.code()))
                .forEach(area -> choices.add(choice(area, reader, townships.getOrDefault(lying.of(area.code()), ""))));
        all.stream()
                .filter(area -> !first.contains(area.code()))
                .forEach(area -> choices.add(choice(area, reader, townships.getOrDefault(lying.of(area.code()), ""))));
        return choices;
    }

    private static Choice choice(Area village, Locale reader, String township) {
        return new Choice(Long.toString(village.code()), (township + " " + village.name(reader)).strip());
    }

    /** The constants of an enum of entries, such as its topics. */
    List<Choice> choices(String kind, Enum<?>[] constants, Locale reader) {
        return List.of(constants).stream()
                .map(one -> new Choice(
                        one.name().toLowerCase(Locale.ROOT), Names.capital(say(Names.key(kind, one), reader))))
                .toList();
    }

    /** Columns of the board first: several states at once. */
    List<Choice> states(Locale reader) {
        return Stream.concat(
                        BoardPlace.several().stream()
                                .map(one -> new Choice(one.word(), say("demand.board." + one.word(), reader))),
                        Arrays.stream(State.values())
                                .map(state -> new Choice(
                                        state.code(), Names.capital(say("demand.state." + state.code(), reader)))))
                .toList();
    }

    List<Choice> ages(Locale reader) {
        return Asked.AGES.stream()
                .map(days -> new Choice(days.toString(), say("demand.age.days", reader, days)))
                .toList();
    }

    /** The same after a first choice of none. */
    List<Choice> optional(String none, List<Choice> choices, Locale reader) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", say(none, reader)));
        all.addAll(choices);
        return all;
    }

    String say(String key, Locale reader, Object... args) {
        return messages.say(Language.of(reader), key, args);
    }

    static Bilingual name(Unit unit) {
        return unit == null ? null : new Bilingual(unit.name(Locale.ENGLISH), unit.name(Locale.CHINESE));
    }

    static Bilingual name(Area area) {
        return area == null ? null : new Bilingual(area.name(Locale.ENGLISH), area.name(Locale.CHINESE));
    }
}
