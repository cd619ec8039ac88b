package groundwork.demand.web;

import groundwork.demand.Demands;
import groundwork.demand.Filter;
import groundwork.directory.Scope;
import groundwork.frame.Bilingual;
import groundwork.frame.Leaf;
import groundwork.frame.Say;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The villages to choose from beside a list or a board. */
@Component
class VillagePlaces {

    private final Demands demands;
    private final Labels labels;

    VillagePlaces(Demands demands, Labels labels) {
        this.demands = demands;
        this.labels = labels;
    }

    List<Place> of(Scope scope, Filter filter) {
        var numbers = demands.villages(scope, filter);
        var names = labels.villages(numbers.keySet());
        return numbers.entrySet().stream()
                .map(one -> {
                    var code = one.getKey().toString();
                    var name = names.containsKey(one.getKey())
                            ? Labels.name(names.get(one.getKey()))
                            : new Bilingual(code, code);
                    return new Place(one.getKey(), name, filter.counted() ? one.getValue() : null);
                })
                .toList();
    }

    /** @param number how many demands it has; null where that is not counted */
    record Place(Long code, Bilingual name, Long number) {}

    /** Called while the page is drawn. */
    static List<Leaf> leaves(List<Place> places, Long chosen) {
        var counted = places.stream().map(Place::number).noneMatch(Objects::isNull);
        var total = counted ? places.stream().mapToLong(Place::number).boxed().reduce(0L, Long::sum) : null;
        var whole = leaf(Say.t("demand.village.all"), null, total, 0, chosen);
        return Stream.concat(
                        Stream.of(whole),
                        places.stream()
                                .map(place -> leaf(Say.t(place.name()), place.code(), place.number(), 1, chosen)))
                .toList();
    }

    private static Leaf leaf(String name, Long code, Long number, int depth, Long chosen) {
        var address = Say.here().address().with("village", code);
        return new Leaf(name, address, number, depth, Objects.equals(code, chosen));
    }
}
