package groundwork.card.web;

import groundwork.card.Card;
import groundwork.card.Household;
import groundwork.card.HouseholdFilter.Gap;
import groundwork.card.VillageProfile;
import groundwork.frame.Choice;
import groundwork.frame.Leaf;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.Say;
import groundwork.frame.Tab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The households of a village, who answers for each, and what is known of the village.
 *
 * @param numbers of households under each tab, {@code null} for all
 * @param teams with how many households each has, 0 for those in none
 * @param listed how many households the filter shows
 * @param sought what was searched for, or null
 * @param profile null where nobody wrote one
 */
public record VillagePage(
        Looked looked,
        VillageAsked asked,
        long code,
        String name,
        String township,
        VillageProfile profile,
        List<Held> cards,
        Map<Gap, Long> numbers,
        Map<Integer, Long> teams,
        List<Choice> officers,
        List<Choice> liaisons,
        Paged<Row> rows,
        long listed,
        String sought)
        implements Page {

    /**
     * A line of the list.
     *
     * @param who head of the household, masked; the door where nobody wrote a name
     * @param officer name of who answers for it, or empty
     * @param late whether it is time for a visit
     */
    public record Row(Household household, String who, String officer, boolean late) {

        @Override
        public String toString() {
            return "Row[" + household.id() + "]";
        }
    }

    /** The card of the whole village with the name of its officer. */
    public record Held(Card card, String officer) {}

    public String path() {
        return "/cards/villages/" + code;
    }

    /** An address below this page's, with the filter where {@code filtered}. */
    public String at(String below, boolean filtered) {
        return looked.in(filtered ? asked.in(path() + below) : path() + below);
    }

    public LocalDate today() {
        return looked.today();
    }

    public long registered() {
        return teams.values().stream().mapToLong(number -> number).sum();
    }

    public List<Tab> tabs() {
        return Stream.concat(Stream.of((Gap) null), Arrays.stream(Gap.values()))
                .map(this::tab)
                .toList();
    }

    private Tab tab(Gap gap) {
        var word = gap == null ? null : gap.name().toLowerCase(Locale.ROOT);
        return new Tab(
                Say.t(gap == null ? "card.households.all" : "card.gap." + word),
                looked.in(new VillageAsked(asked.team(), asked.liaison(), word).in(path())),
                numbers.get(gap),
                sought == null && gap == asked.filter().gap());
    }

    public List<Leaf> leaves() {
        var leaves = new ArrayList<Leaf>();
        leaves.add(leaf(Say.t("card.village.whole"), null, registered(), 0));
        teams.forEach((team, number) -> {
            if (team > 0) leaves.add(leaf(Say.t("card.team", team), team, number, 1));
        });
        if (teams.containsKey(0) && teams.size() > 1) leaves.add(leaf(Say.t("card.team.none"), 0, teams.get(0), 1));
        return leaves;
    }

    private Leaf leaf(String name, Integer team, long number, int depth) {
        var other = new VillageAsked(team == null ? null : team.toString(), asked.liaison(), asked.gap());
        var current = sought == null && Objects.equals(team, asked.filter().team());
        return new Leaf(name, looked.in(other.in(path())), number, depth, current);
    }

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "VillagePage[" + code + "]";
    }
}
