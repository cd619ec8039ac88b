package groundwork.frame;

import java.util.List;

/**
 * A place in the top navigation. A feature registers one as a bean; the item is highlighted on every page below its
 * path, and below the addresses of single things that one comes to from there.
 *
 * @param key message key of its name; where {@code <key>.short} is a message too, that stands in the navigation
 * @param path address, {@code /demands}
 * @param order smaller comes first: desk 10, programme 20, account 30, cards 40, book 50, demands 60, figures 70,
 *     summary 80, import 90
 * @param things addresses of single things: those of the cards' households are {@code /households}
 */
public record Destination(String key, String path, int order, List<String> things) implements Comparable<Destination> {

    public Destination(String key, String path, int order) {
        this(key, path, order, List.of());
    }

    public Destination with(String... addresses) {
        return new Destination(key, path, order, List.of(addresses));
    }

    boolean holds(String address) {
        return below(path, address) || things.stream().anyMatch(thing -> below(thing, address));
    }

    private static boolean below(String path, String address) {
        return address.equals(path) || address.startsWith(path.equals("/") ? "//" : path + "/");
    }

    @Override
    public int compareTo(Destination other) {
        return Integer.compare(order, other.order);
    }
}
