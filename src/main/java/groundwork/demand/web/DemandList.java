package groundwork.demand.web;

import groundwork.demand.Demands;
import groundwork.demand.State.Lane;
import groundwork.frame.Bilingual;
import groundwork.frame.Choice;
import groundwork.frame.Leaf;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Say;
import groundwork.frame.Tab;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The demands of a programme, by tab and filter.
 *
 * @param programme null where the county has none
 * @param lane null for all
 * @param takers units that several can be referred to at once; empty where he refers none
 */
public record DemandList(
        ProgrammeChoice programme,
        Lane lane,
        Demands.Numbers numbers,
        Paged<DemandLine> lines,
        Narrowing narrowing,
        List<Choice> takers,
        List<Place> places,
        Asked asked)
        implements Page {

    /** A village with how many demands it has. */
    public record Place(Long code, Bilingual name, long number) {}

    public List<Tab> tabs() {
        return Stream.of(Lane.TODO, Lane.WAITING, Lane.SETTLED, null)
                .map(this::tab)
                .toList();
    }

    private Tab tab(Lane one) {
        var word = one == null ? "all" : one.name().toLowerCase(Locale.ROOT);
        Long number = asked.aged() ? null : one == null ? all() : Long.valueOf(numbers.in(one));
        var address = Say.here().address().with("tab", one == Lane.TODO ? null : word);
        return new Tab(Say.t("demand.tab." + word), address, number, one == lane);
    }

    private Long all() {
        return numbers.in(numbers.states().keySet());
    }

    public List<Leaf> leaves() {
        var total = places.stream().mapToLong(Place::number).sum();
        var whole = leaf(Say.t("demand.village.all"), null, total, 0);
        return Stream.concat(
                        Stream.of(whole),
                        places.stream().map(place -> leaf(Say.t(place.name()), place.code(), place.number(), 1)))
                .toList();
    }

    private Leaf leaf(String name, Long code, long number, int depth) {
        var address = Say.here().address().with("village", code);
        return new Leaf(name, address, number, depth, Objects.equals(code, asked.place()));
    }
}
