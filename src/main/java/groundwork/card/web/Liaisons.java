package groundwork.card.web;

import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names.Register;
import groundwork.frame.Typed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which officers may be chosen to answer for a household. */
@Component
class Liaisons {

    /** As many as one finds a name among; a county may have thousands. */
    private static final int LISTED = 200;

    private final Officers officers;
    private final Messages messages;

    Liaisons(Officers officers, Messages messages) {
        this.officers = officers;
        this.messages = messages;
    }

    /** Those who hold cards of a village, to narrow its list. */
    List<Choice> holders(Collection<UUID> holders, Register known, Locale reader) {
        return after(
                "card.officer.any",
                reader,
                holders.stream()
                        .map(id -> new Choice(id.toString(), named(known, id)))
                        .sorted(Comparator.comparing(Choice::label)));
    }

    /**
     * All officers of a small county; of a large one those of one's own unit and those who hold cards here already,
     * since any other can be written by name.
     */
    List<Choice> choices(Scope scope, Collection<UUID> holders, Register known, Locale reader) {
        var found = new LinkedHashMap<UUID, Officer>();
        var latest = officers.page(scope, null, null, null, LISTED + 1);
        var mine = officers.find(scope, scope.officer());
        var offered = latest.size() <= LISTED
                ? latest.stream()
                : mine.map(Officer::unit).stream()
                        .flatMap(unit -> officers.list(scope, unit).stream().limit(LISTED));
        offered.forEach(officer -> found.put(officer.id(), officer));
        holders.stream()
                .filter(id -> !found.containsKey(id))
                .forEach(id -> officers.find(scope, id).ifPresent(officer -> found.put(id, officer)));
        mine.ifPresent(officer -> found.putIfAbsent(officer.id(), officer));
        return after(
                "card.officer.choose",
                reader,
                found.values().stream()
                        .sorted(Comparator.comparing(Officer::name).thenComparing(Officer::id))
                        .map(officer -> choice(officer, known.unit(officer.unit()))));
    }

    private static Choice choice(Officer officer, String unit) {
        return new Choice(officer.id().toString(), unit.isEmpty() ? officer.name() : officer.name() + " · " + unit);
    }

    private List<Choice> after(String key, Locale reader, Stream<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", messages.say(Language.of(reader), key)));
        all.addAll(choices.collect(Collectors.toList()));
        return all;
    }

    private String named(Register known, UUID id) {
        return known.officer(id);
    }

    /**
     * The officer that a form names: chosen, or written where he was not among those to choose from.
     *
     * @return null where nobody is named, or what was written is flawed
     */
    Officer read(Scope scope, Typed typed, String chosen, String written) {
        var name = Typed.text(written);
        if (name.isEmpty()) {
            var id = Typed.id(chosen);
            var officer = id == null ? null : officers.find(scope, id).orElse(null);
            typed.wrong(officer == null && !Typed.text(chosen).isEmpty(), "officer", "card.flaw.officer");
            return officer;
        }
        var found = officers.named(scope, name);
        typed.wrong(found.isEmpty(), "named", "card.flaw.named.none");
        typed.wrong(found.size() > 1, "named", "card.flaw.named.several");
        return found.size() == 1 ? found.getFirst() : null;
    }
}
