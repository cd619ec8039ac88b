package groundwork.card.web;

import groundwork.card.Villages;
import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.Scope;
import groundwork.directory.Townships;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Typed;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which villages there are and what they are called. */
@Component("cardCounties")
class Counties {

    private final Villages villages;
    private final Areas areas;
    private final Names names;
    private final Messages messages;
    private final Clock clock;

    Counties(Villages villages, Areas areas, Names names, Messages messages, Clock clock) {
        this.villages = villages;
        this.areas = areas;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    LocalDate today() {
        return Fact.today(clock);
    }

    Looked looked(Optional<ProgrammeChoice> programme) {
        return new Looked(programme.orElse(null), today());
    }

    /** In the order of their codes. Of the whole county also those in which nothing was done yet. */
    List<Long> villages(Scope scope, Looked looked) {
        var codes = new TreeSet<>(villages.codes(scope, looked.id()));
        if (looked.programme() == null)
            areas.villages(scope.county()).stream()
                    .map(area -> area.code())
                    .filter(scope::offersVillage)
                    .forEach(codes::add);
        return List.copyOf(codes);
    }

    /** Of a village that a registration may not name. */
    String name(Long village, Locale reader) {
        return village == null
                ? ""
                : areas.find(village).map(area -> area.name(reader)).orElse(village.toString());
    }

    /** All villages to choose from, after none. */
    List<Choice> choices(Scope scope, Locale reader) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", messages.say(Language.of(reader), "card.village.unknown")));
        all.addAll(names.villages(scope, reader));
        return all;
    }

    /** The village that a form names; null where it names none, and also, with a flaw, where there is no such. */
    Long chosen(Scope scope, Typed typed, String text) {
        var village = Area.village(scope.county(), Typed.text(text));
        typed.wrong(village == null && !Typed.text(text).isEmpty(), "village", "card.village.missing");
        return village;
    }

    PlaceNames names(Scope scope, Collection<Long> codes) {
        var lying = Townships.now(scope);
        var wanted = new HashSet<Long>(codes);
        codes.forEach(code -> wanted.addAll(List.of(lying.of(code), code / 1_000_000)));
        return new PlaceNames(areas.find(wanted), lying);
    }

    List<VillageList.Township> townships(Townships lying, List<Long> codes, Locale reader) {
        var numbers = codes.stream().collect(Collectors.groupingBy(lying::of, TreeMap::new, Collectors.counting()));
        var names = areas.find(numbers.keySet());
        return numbers.entrySet().stream()
                .map(each -> {
                    var area = names.get(each.getKey());
                    var name = area == null ? each.getKey().toString() : area.name(reader);
                    return new VillageList.Township(each.getKey(), name, each.getValue());
                })
                .toList();
    }
}
