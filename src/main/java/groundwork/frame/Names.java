package groundwork.frame;

import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Townships;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.ledger.Author;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What places, units and officers are called, looked up once for all the rows of a page. */
@Component
@Lazy // A page without areas and officers, such as the gallery, does without it.
public class Names {

    private final Areas areas;
    private final Officers officers;
    private final Units units;

    private final Messages messages;

    Names(Areas areas, Officers officers, Units units, Messages messages) {
        this.messages = messages;
        this.areas = areas;
        this.officers = officers;
        this.units = units;
    }

    public Register of(Scope scope, Locale reader) {
        var all = units.list(scope).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return new Register(this, scope, reader, all, new HashMap<>(), new HashMap<>());
    }

    /** Every village of his reach with its township before it, to choose from. */
    public List<Choice> villages(Scope scope, Locale reader) {
        var townships = areas.townships(scope.county()).stream()
                .collect(Collectors.toMap(Area::code, area -> area.name(reader)));
        var lying = Townships.now(scope);
        return areas.villages(scope.county()).stream()
                .filter(area -> scope.offersVillage(area.code()))
                .map(area -> new Choice(
                        Long.toString(area.code()),
                        (townships.getOrDefault(lying.of(area.code()), "") + " " + area.name(reader)).strip()))
                .toList();
    }

    public List<Choice> units(Scope scope, Locale reader) {
        return units.list(scope).stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name(reader)))
                .toList();
    }

    /** Names found so far, in the words of one reader. What is not known has no name: an empty text, or the code. */
    public record Register(
            Names source,
            Scope scope,
            Locale reader,
            Map<UUID, Unit> units,
            Map<Long, String> villages,
            Map<UUID, String> officers) {

        /** Looks up what is not there yet; nulls are passed over. */
        public Register with(Collection<Long> places, Collection<UUID> people) {
            var newPlaces = missing(places, villages);
            if (!newPlaces.isEmpty())
                source.areas.find(newPlaces).forEach((code, area) -> villages.put(code, area.name(reader)));
            var newPeople = missing(people, officers);
            if (!newPeople.isEmpty()) officers.putAll(source.officers.names(scope, newPeople));
            if (newPeople.contains(Author.HOUSEHOLD))
                officers.put(Author.HOUSEHOLD, source.messages.say(Language.of(reader), "frame.household"));
            return this;
        }

        private static <K> Collection<K> missing(Collection<K> wanted, Map<K, String> known) {
            var missing = new HashSet<>(wanted);
            missing.removeIf(Objects::isNull);
            missing.removeAll(known.keySet());
            return missing;
        }

        public String village(Long code) {
            return code == null ? "" : villages.getOrDefault(code, code.toString());
        }

        public String unit(UUID id) {
            return id == null || !units.containsKey(id) ? "" : units.get(id).name(reader);
        }

        public String officer(UUID id) {
            return id == null ? "" : officers.getOrDefault(id, "");
        }

        public String officers(Collection<UUID> ids) {
            var comma = Language.of(reader) == Language.ZH ? "、" : ", ";
            return ids.stream()
                    .map(this::officer)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(comma));
        }

        /** Without names, so that it may be logged. */
        @Override
        public String toString() {
            return "Register";
        }
    }
}
