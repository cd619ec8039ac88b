package groundwork.directory;

import groundwork.ledger.About;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The part of a county that some powers together reach: the whole, or work of some units, in some villages, of some
 * programmes. What lies in none of these does not exist for whoever asks.
 *
 * @param areas codes of townships and villages
 * @param went villages that lie in one of these townships by their codes and were moved to another
 * @param households single ones, with nothing else that was done there
 */
record Reach(
        boolean whole, Set<UUID> units, Set<Long> areas, Set<Long> went, Set<UUID> programmes, Set<UUID> households) {

    static Reach of(Collection<Power> powers) {
        var units = new LinkedHashSet<UUID>();
        var areas = new TreeSet<Long>();
        var went = new TreeSet<Long>();
        var programmes = new LinkedHashSet<UUID>();
        var households = new LinkedHashSet<UUID>();
        for (var power : powers)
            switch (power.where()) {
                case Where.County _ -> {}
                case Where.OfUnit _ -> units.addAll(power.units());
                case Where.InArea(var area) -> {
                    areas.add(area);
                    areas.addAll(power.moved().came());
                    went.addAll(power.moved().went());
                }
                case Where.OfProgramme(var programme) -> programmes.add(programme);
                case Where.OfHousehold(var household) -> households.add(household);
            }
        return new Reach(powers.stream().anyMatch(Power::wholeCounty), units, areas, went, programmes, households);
    }

    /** Without what a unit handles for others, of which it sees the demands alone. */
    static Reach rows(Collection<Power> powers) {
        return of(powers.stream().filter(power -> power.role().looks()).toList());
    }

    boolean holds(About about) {
        return whole
                || about.unit() != null && units.contains(about.unit())
                || about.village() != null && holds(about.village())
                || about.programme() != null && programmes.contains(about.programme());
    }

    /** Whether the village lies in one of the areas. */
    boolean holds(long village) {
        return whole || areas.contains(village) || areas.contains(village / 1000) && !went.contains(village);
    }

    /** Whether work in all villages may be in it, since it does not go by areas alone. */
    boolean anywhere() {
        return whole || !units.isEmpty() || !programmes.isEmpty();
    }

    /** The condition over three columns. Ids and codes are written out: they can carry nothing but themselves. */
    String condition(String unit, String village, String programme) {
        if (whole) return "true";
        var any = new ArrayList<String>();
        if (unit != null && !units.isEmpty()) any.add(unit + " = any(" + uuids(units) + ")");
        if (village != null) areas.forEach(area -> any.add(within(village, area)));
        if (programme != null && !programmes.isEmpty()) any.add(programme + " = any(" + uuids(programmes) + ")");
        return any.isEmpty() ? "false" : "coalesce(" + String.join(" or ", any) + ", false)";
    }

    String condition() {
        return condition("unit", "village", "programme");
    }

    static String uuids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "'{", "}'::uuid[]"));
    }

    private String within(String village, long area) {
        if (Level.of(area) == Level.VILLAGE) return village + " = " + area;
        var range = village + " between " + area * 1000 + " and " + (area * 1000 + 999);
        return went.isEmpty()
                ? range
                : went.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",", range + " and " + village + " not in (", ")"));
    }
}
