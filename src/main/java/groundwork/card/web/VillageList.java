package groundwork.card.web;

import groundwork.card.VillageLine;
import groundwork.card.web.CountyAsked.Gap;
import groundwork.frame.Leaf;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.Say;
import groundwork.frame.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The villages with how far their cards are.
 *
 * @param numbers of villages under each tab, {@code null} for all
 * @param townships with how many villages each has
 * @param unknown true where a code was asked for that is on no card
 * @param strays how many visits there are to households that nobody has registered
 * @param stray the last of these
 */
public record VillageList(
        Looked looked,
        CountyAsked asked,
        Map<Gap, Long> numbers,
        List<Township> townships,
        Paged<Row> rows,
        boolean unknown,
        int strays,
        List<UUID> stray)
        implements Page {

    public record Township(long code, String name, long villages) {}

    /** @param township name of it, or empty */
    public record Row(VillageLine line, String name, String township) {

        public String path() {
            return "/cards/villages/" + line.village();
        }
    }

    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab("card.villages.all", null));
        for (var gap : Gap.values()) tabs.add(tab("card.village.gap." + word(gap), gap));
        return tabs;
    }

    private Tab tab(String key, Gap gap) {
        var address = Say.here().address().with("gap", gap == null ? null : word(gap));
        return new Tab(Say.t(key), address, numbers.get(gap), gap == asked.missing());
    }

    private static String word(Gap gap) {
        return gap.name().toLowerCase(Locale.ROOT);
    }

    public List<Leaf> leaves() {
        var leaves = new ArrayList<Leaf>();
        var all = townships.stream().mapToLong(Township::villages).sum();
        leaves.add(leaf(Say.t("card.townships.all"), null, all, 0));
        townships.forEach(township -> leaves.add(leaf(township.name(), township.code(), township.villages(), 1)));
        return leaves;
    }

    private Leaf leaf(String name, Long code, long number, int depth) {
        var address = Say.here().address().with("township", code);
        return new Leaf(name, address, number, depth, Objects.equals(code, asked.area()));
    }
}
