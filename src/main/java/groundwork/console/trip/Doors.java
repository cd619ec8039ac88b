package groundwork.console.trip;

import groundwork.card.Household;
import groundwork.frame.Choice;
import groundwork.frame.Masker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The households of a village by what an officer calls them: the door, the team and the door, the name of the head. */
public final class Doors {

    public static final Doors NONE = new Doors(List.of());

    private final List<Household> households;
    private final Map<String, Set<UUID>> named = new HashMap<>();

    Doors(List<Household> households) {
        this.households = households;
        for (var household : households)
            for (var name : names(household))
                named.computeIfAbsent(key(name), n -> new LinkedHashSet<>()).add(household.id());
    }

    /** One: it is that. None: unknown. Several: ask which. */
    public Set<UUID> named(String name) {
        return named.getOrDefault(key(name), Set.of());
    }

    /** The shortest that means this household alone, to be typed or chosen; empty where it has none. */
    public String called(UUID household) {
        return households.stream()
                .filter(each -> each.id().equals(household))
                .flatMap(each -> names(each).stream())
                .filter(name -> named(name).size() == 1)
                .findFirst()
                .orElse("");
    }

    /** To choose from while typing: names are masked where there is a door to choose by. */
    public List<Choice> choices() {
        return households.stream()
                .map(each ->
                        new Choice(called(each.id()), Masker.name(each.words().name())))
                .filter(choice -> !choice.value().isEmpty())
                .toList();
    }

    private static List<String> names(Household household) {
        if (household.erased()) return List.of();
        var words = household.words();
        var names = new ArrayList<String>();
        names.add(words.door());
        if (household.team() != null && !words.door().isEmpty()) names.add(household.team() + "-" + words.door());
        names.add(words.name());
        names.removeIf(String::isBlank);
        return names;
    }

    private static String key(String name) {
        return name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
