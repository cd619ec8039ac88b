package groundwork.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How officials shorten the name of a village or township, and when two ways of writing mean the same one. */
enum AreaName {
    VILLAGE(List.of(
            new Ending("社区居民委员会", "社区"),
            new Ending("社区居委会", "社区"),
            new Ending("村民委员会", "村"),
            new Ending("村委会", "村"),
            new Ending("村民委", "村"),
            new Ending("居民委员会", ""),
            new Ending("居委会", ""),
            new Ending("neighbourhood committee", ""),
            new Ending("village committee", ""),
            new Ending("community", ""),
            new Ending("village", ""),
            new Ending("社区", ""),
            new Ending("嘎查", ""),
            new Ending("村", ""))),
    TOWNSHIP(List.of(
            new Ending("街道办事处", "街道"),
            new Ending("subdistrict", ""),
            new Ending("township", ""),
            new Ending("town", ""),
            new Ending("街道", ""),
            new Ending("镇", ""),
            new Ending("乡", "")));

    private record Ending(String full, String brief) {}

    /** Longest first, so that one step takes off a whole ending. */
    private final List<Ending> endings;

    AreaName(List<Ending> endings) {
        this.endings = endings;
    }

    /**
     * How well two names agree: 0 not at all, otherwise the length of the longest form both can be cut down to. Names
     * that are equal as written beat all others. What is left of both must be two characters: 新村 is not 新社区.
     */
    int agreement(String typed, String official) {
        var a = plain(typed);
        var b = plain(official);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return Integer.MAX_VALUE;
        }
        var common = stems(a);
        common.retainAll(stems(b));
        return common.stream()
                .filter(stem -> stem.length() > 1 || stem.equals(a))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The name and its shorter forms: 谢村村民委员会, 谢村村, 谢村, 谢. */
    private Set<String> stems(String name) {
        var stems = new LinkedHashSet<String>();
        for (var rest = name; !rest.isEmpty() && stems.add(rest); ) {
            rest = shorter(rest);
        }
        return stems;
    }

    private String shorter(String name) {
        for (var ending : endings) {
            if (name.endsWith(ending.full) && name.length() > ending.full.length()) {
                return name.substring(0, name.length() - ending.full.length()).strip() + ending.brief;
            }
        }
        return name;
    }

    private static String plain(String name) {
        return name == null ? "" : name.replaceAll("[\\s\\u3000]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
