package groundwork.frame;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, as programs get it.
 *
 * @param next goes into {@code after} for what follows; null when nothing follows
 */
public record Slice<T>(List<T> items, String next) {

    /**
     * Which part is asked for.
     *
     * @param after as the part before said it; absent for the first
     * @param limit from 1 to 200, 50 where it is absent
     */
    public record From(String after, Integer limit) {

        private static final int USUAL = 50;
        private static final int MOST = 200;

        public int size() {
            return limit == null ? USUAL : Math.clamp(limit, 1, MOST);
        }

        /** As lists of pages are asked: what a program calls after is what comes further down. */
        public Paged.From down() {
            return new Paged.From(after, null);
        }
    }

    /** @throws Refusal 422 where {@code after} is nothing that a part of this list ever said */
    public static <T> Slice<T> of(Paged<T> page, From from) {
        if (from.after() != null && page.newer() == null && !page.rows().isEmpty()) throw madeUp();
        return new Slice<>(page.rows(), page.older());
    }

    /** Cuts a list that has been read whole. */
    public static <T> Slice<T> cut(List<T> all, From from, Function<T, String> key) {
        int at = 0;
        if (from.after() != null) {
            at = all.stream().map(key).toList().indexOf(from.after()) + 1;
            if (at == 0) throw madeUp();
        }
        int end = Math.min(at + from.size(), all.size());
        return new Slice<>(List.copyOf(all.subList(at, end)), end < all.size() ? key.apply(all.get(end - 1)) : null);
    }

    public <R> Slice<R> with(Function<List<T>, List<R>> drawn) {
        return new Slice<>(drawn.apply(items), next);
    }

    public <R> Slice<R> each(Function<T, R> drawn) {
        return with(all -> all.stream().map(drawn).toList());
    }

    public static Refusal madeUp() {
        return Refusal.flawed(Flaw.at("after", "frame.flaw.unreadable"));
    }
}
