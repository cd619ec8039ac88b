package groundwork.card.web;

import groundwork.card.HouseholdFilter;
import groundwork.frame.Typed;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the address of a village's households asks for: never a name. What somebody made up narrows nothing.
 *
 * @param liaison id of the officer who answers for them
 */
public record VillageAsked(String team, String liaison, String gap) {

    public HouseholdFilter filter() {
        return new HouseholdFilter(
                team != null && team.matches("\\d{1,3}") ? Integer.valueOf(team) : null,
                Typed.id(liaison),
                Typed.one(HouseholdFilter.Gap.class, gap));
    }

    public boolean narrowed() {
        return !parameters().isEmpty();
    }

    /** The same question at another address. */
    public String in(String path) {
        var query = parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Only what was understood, so that nothing typed into an address comes out in a link. */
    public Map<String, String> parameters() {
        var filter = filter();
        var all = new LinkedHashMap<String, String>();
        if (filter.team() != null) all.put("team", filter.team().toString());
        if (filter.officer() != null) all.put("liaison", filter.officer().toString());
        if (filter.gap() != null) all.put("gap", filter.gap().name().toLowerCase(Locale.ROOT));
        return all;
    }
}
