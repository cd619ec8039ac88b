package groundwork.demand.web;

import groundwork.demand.Demands;
import groundwork.demand.Filter;
import groundwork.demand.State.Lane;
import groundwork.frame.Choice;
import groundwork.frame.Leaf;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Say;
import groundwork.frame.Tab;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The demands of a programme, by tab and filter.
 *
 * @param programme null where the county has none
 * @param takers units that several can be referred to at once; empty where he refers none
 */
public record DemandList(
        ProgrammeChoice programme,
        Filter filter,
        Demands.Numbers numbers,
        Paged<DemandLine> lines,
        Narrowing narrowing,
        List<Choice> takers,
        List<VillagePlaces.Place> places,
        Asked asked)
        implements Page {

    public List<Tab> tabs() {
        return Stream.of(Lane.TODO, Lane.WAITING, Lane.SETTLED, null)
                .map(this::tab)
                .toList();
    }

    /** Another tab shows all of its states; so nothing is counted while some are chosen. */
    private Tab tab(Lane one) {
        var word = one == null ? "all" : one.name().toLowerCase(Locale.ROOT);
        var counted = filter.counted() && filter.states().isEmpty();
        Long number = !counted ? null : one == null ? all() : Long.valueOf(numbers.in(one));
        var address = Say.here().address().having("state", null).with("tab", one == Lane.TODO ? null : word);
        return new Tab(Say.t("demand.tab." + word), address, number, one == filter.lane());
    }

    private Long all() {
        return numbers.in(numbers.states().keySet());
    }

    public List<Leaf> leaves() {
        return VillagePlaces.leaves(places, asked.place());
    }

    /** The same on the board. */
    public String board() {
        return Say.here().address().at("/demands/board").having("state", null).with("tab", null);
    }
}
