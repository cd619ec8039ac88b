package groundwork.card.web;

import groundwork.frame.Paged;
import java.util.List;
import java.util.function.Function;

/** Pages of a list that has been read whole, by the key of its last or first row. */
final class Walk {

    private Walk() {}

    /** A key that is not in the list (any more) leads to the first page. */
    static <T> Paged<T> page(List<T> all, Paged.From from, int size, Function<T, String> key) {
        var asked = from.after() == null ? from.before() : from.after();
        int at = asked == null ? -1 : all.stream().map(key).toList().indexOf(asked);
        if (at < 0) return Paged.of(all.subList(0, Math.min(size + 1, all.size())), size, Paged.From.FIRST, key);
        return from.after() == null
                ? Paged.of(all.subList(at + 1, Math.min(at + size + 2, all.size())), size, from, key)
                : Paged.of(all.subList(Math.max(0, at - size - 1), at), size, from, key);
    }
}
