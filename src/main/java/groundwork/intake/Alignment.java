package groundwork.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Which rows of a sheet are which of an earlier one, by what they say. Rows that say the same are the same, of several
 * that do the first is the first; what is left over between two such rows was changed and is taken in order, but only
 * where the sheets are the same list at all: this month's rows are no changed rows of last month's.
 */
final class Alignment {

    private static final int NONE = -1;

    private final List<Line> earlier;
    private final List<Line> now;
    private final int[] earlierOf;
    private final boolean[] taken;

    private Alignment(List<Line> earlier, List<Line> now) {
        this.earlier = earlier;
        this.now = now;
        earlierOf = new int[now.size()];
        Arrays.fill(earlierOf, NONE);
        taken = new boolean[earlier.size()];
    }

    /**
     * @param earlier in the order of {@link Line#ORDER}
     * @return for each row of {@code now} the index of the earlier one that it is, or -1 for a new one
     */
    static int[] byContent(List<Line> earlier, List<Line> now) {
        var alignment = new Alignment(earlier, now);
        alignment.pairEqual();
        if (alignment.sameList()) {
            alignment.pairNumbers();
            alignment.pairBetween();
        }
        return alignment.earlierOf;
    }

    /** How many rows say what they said before; 0 where that is another list. */
    static long known(List<Line> earlier, List<Line> now) {
        var alignment = new Alignment(earlier, now);
        alignment.pairEqual();
        return alignment.sameList() ? alignment.paired() : 0;
    }

    /**
     * How many rows say what stood under another number before, where at least one number now names something else; 0
     * where numbers have stayed with their rows.
     */
    static int moved(List<Line> earlier, List<Line> now) {
        var alignment = new Alignment(earlier, now);
        alignment.pairEqual();
        var before = new HashMap<String, UUID>();
        for (var line : earlier) before.put(line.written(), line.content());
        boolean renamed = now.stream()
                .anyMatch(line -> before.containsKey(line.written())
                        && !before.get(line.written()).equals(line.content()));
        if (!renamed) return 0;
        return (int) IntStream.range(0, now.size())
                .filter(i -> alignment.earlierOf[i] != NONE)
                .filter(i -> !earlier.get(alignment.earlierOf[i])
                        .written()
                        .equals(now.get(i).written()))
                .count();
    }

    private boolean sameList() {
        return 2 * paired() >= Math.min(earlier.size(), now.size());
    }

    private long paired() {
        return Arrays.stream(earlierOf).filter(row -> row != NONE).count();
    }

    private void pair(int row, int with) {
        earlierOf[row] = with;
        taken[with] = true;
    }

    private void pairEqual() {
        var rows = byContent(earlier);
        byContent(now).forEach((content, mine) -> {
            var theirs = rows.getOrDefault(content, List.of());
            // As many as before: the first is the first. Otherwise those that kept their number stay what they were.
            if (mine.size() != theirs.size()) stay(mine, theirs);
            Queue<Integer> left = new ArrayDeque<>();
            for (int row : theirs) if (!taken[row]) left.add(row);
            for (int row : mine) if (earlierOf[row] == NONE && !left.isEmpty()) pair(row, left.remove());
        });
    }

    private void stay(List<Integer> mine, List<Integer> theirs) {
        var numbers = new HashMap<String, Integer>();
        for (int row : theirs) numbers.put(earlier.get(row).written(), row);
        for (int row : mine) {
            var same = numbers.get(now.get(row).written());
            if (same != null && !taken[same]) pair(row, same);
        }
    }

    private static Map<UUID, List<Integer>> byContent(List<Line> lines) {
        var rows = new HashMap<UUID, List<Integer>>();
        for (int i = 0; i < lines.size(); i++)
            rows.computeIfAbsent(lines.get(i).content(), content -> new ArrayList<>(1))
                    .add(i);
        return rows;
    }

    /** A changed row whose number nobody else has taken. */
    private void pairNumbers() {
        var free = new HashMap<String, Integer>();
        for (int i = 0; i < earlier.size(); i++)
            if (!taken[i]) free.put(earlier.get(i).written(), i);
        for (int i = 0; i < now.size(); i++) {
            var same = earlierOf[i] == NONE ? free.remove(now.get(i).written()) : null;
            if (same != null) pair(i, same);
        }
    }

    /**
     * Before the first row that is known and after the last only where no more rows were there than are there now:
     * otherwise it is a part of the list, and what it does not have is none of its rows.
     */
    private void pairBetween() {
        var known =
                IntStream.range(0, now.size()).filter(i -> earlierOf[i] != NONE).summaryStatistics();
        if (known.getCount() == 0) return;
        boolean front = free(0, earlierOf[known.getMin()]) <= known.getMin();
        boolean end = free(earlierOf[known.getMax()] + 1, earlier.size()) <= now.size() - 1 - known.getMax();
        int after = NONE;
        for (int i = 0; i < now.size(); i++) {
            if (earlierOf[i] == NONE && (i > known.getMin() || front) && (i < known.getMax() || end)) {
                int free = after + 1;
                if (free < earlier.size() && !taken[free]) pair(i, free);
            }
            if (earlierOf[i] != NONE) after = earlierOf[i];
        }
    }

    private long free(int from, int to) {
        return IntStream.range(from, to).filter(row -> !taken[row]).count();
    }
}
