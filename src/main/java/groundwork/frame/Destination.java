package groundwork.frame;

/**
 * A place in the top navigation. A feature registers one as a bean; the item is highlighted on every page below its
 * path.
 *
 * @param key message key of its name; where {@code <key>.short} is a message too, that stands in the navigation
 * @param path address, {@code /demands}
 * @param order smaller comes first: desk 10, programme 20, account 30, cards 40, book 50, demands 60, figures 70,
 *     summary 80, import 90
 */
public record Destination(String key, String path, int order) implements Comparable<Destination> {

    boolean holds(String address) {
        return address.equals(path) || address.startsWith(path.equals("/") ? "//" : path + "/");
    }

    @Override
    public int compareTo(Destination other) {
        return Integer.compare(order, other.order);
    }
}
