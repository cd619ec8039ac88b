package groundwork.frame;

import java.util.List;
import java.util.function.Function;

/**
 * A page of rows, newest first, and the keys to go on with: never an offset, so that the thousandth page is as quick as
 * the first. The query fetches one row more than is shown.
 *
 * @param newer goes into {@code ?after=}, null on the newest page
 * @param older goes into {@code ?before=}, null on the last page
 */
public record Paged<T>(List<T> rows, String newer, String older) {

    /**
     * Cuts what a query with {@code limit size + 1} found.
     *
     * @param found newest first, also when paging back to newer rows
     * @param from which rows were asked for
     */
    public static <T> Paged<T> of(List<T> found, int size, From from, Function<T, String> key) {
        var more = found.size() > size;
        var rows = !more ? found : from.after() != null ? found.subList(1, size + 1) : found.subList(0, size);
        if (rows.isEmpty()) return new Paged<>(rows, null, null);
        var newer = from.before() != null || from.after() != null && more;
        var older = from.after() != null || more;
        return new Paged<>(
                List.copyOf(rows), newer ? key.apply(rows.getFirst()) : null, older ? key.apply(rows.getLast()) : null);
    }

    /**
     * The same of a query that goes on from the key: on the way back to newer rows the oldest of them come first.
     *
     * @param found the one nearest to the key first
     */
    public static <T> Paged<T> nearest(List<T> found, int size, From from, Function<T, String> key) {
        return of(from.after() == null ? found : found.reversed(), size, from, key);
    }

    /** The same page, of what is drawn from its rows. */
    public <R> Paged<R> with(Function<List<T>, List<R>> drawn) {
        return new Paged<>(drawn.apply(rows), newer, older);
    }

    /**
     * Which page is asked for, from the address: rows older than a key, rows newer than a key, or the newest (both
     * null).
     */
    public record From(String before, String after) {

        /** The newest. */
        public static final From FIRST = new From(null, null);

        /** Of the row to go on from; null for the newest. */
        public String key() {
            return after != null ? after : before;
        }

        /** @param key as it was read: null, for what somebody made up, is the first page, in whichever direction */
        public From known(Object key) {
            return key == null ? FIRST : this;
        }
    }
}
