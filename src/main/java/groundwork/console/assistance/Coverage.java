package groundwork.console.assistance;

import groundwork.assistance.Pairings;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.programme.Person;
import groundwork.programme.Programmes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which officials answer for somebody, and who does not: every official is to help at least one. */
@Component
public class Coverage {

    private final Pairings pairings;
    private final Programmes programmes;
    private final Officers officers;

    Coverage(Pairings pairings, Programmes programmes, Officers officers) {
        this.pairings = pairings;
        this.programmes = programmes;
        this.officers = officers;
    }

    /** @param pairs how many of his pairings last */
    public record Answering(UUID officer, String name, UUID unit, long pairs) {

        /** Names are not for logs. */
        @Override
        public String toString() {
            return "Answering[" + officer + "]";
        }
    }

    /**
     * Those who have nobody come first, each in the order of units and names.
     *
     * @param unit or null for those who work in the programme
     */
    public List<Answering> of(Scope scope, UUID programme, UUID unit) {
        var people = unit == null ? people(scope, programme) : officers.list(scope, unit);
        var numbers = pairings.lasting(scope, people.stream().map(Officer::id).collect(Collectors.toSet()));
        return people.stream()
                .map(one -> new Answering(one.id(), one.name(), one.unit(), numbers.getOrDefault(one.id(), 0L)))
                .sorted(Comparator.comparing((Answering one) -> one.pairs() > 0)
                        .thenComparing(
                                one -> one.unit() == null ? "" : one.unit().toString())
                        .thenComparing(Answering::name))
                .toList();
    }

    private List<Officer> people(Scope scope, UUID programme) {
        var joined = programmes.people(scope, programme);
        Set<UUID> wanted = joined.stream().map(Person::officer).collect(Collectors.toSet());
        var units = joined.stream()
                .filter(one -> one.unit() != null)
                .collect(Collectors.toMap(Person::officer, Person::unit, (one, other) -> one));
        return officers.names(scope, wanted).entrySet().stream()
                .map(each -> Officer.of(each.getKey(), units.get(each.getKey()), each.getValue()))
                .toList();
    }
}
