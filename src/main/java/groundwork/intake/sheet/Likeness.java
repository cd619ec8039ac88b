package groundwork.intake.sheet;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How much a head is like one of ours: 1 for the same words, less where it only holds them, 0 for nothing in common.
 */
final class Likeness {

    static final double ENOUGH = 0.6;
    // Every head is compared with every word of ours; there are a few hundred.
    private static final Map<String, HeadText> TEXTS = new ConcurrentHashMap<>();
    private static final int SHORTEST = 2;
    private static final int SHORTEST_LATIN = 4;

    private Likeness() {}

    static double of(HeadText head, Column column) {
        return words(column)
                .mapToDouble(word -> of(head, TEXTS.computeIfAbsent(word, HeadText::of)))
                .max()
                .orElse(0);
    }

    private static Stream<String> words(Column column) {
        return Stream.concat(Stream.of(column.head().en(), column.head().zh()), column.synonyms().stream());
    }

    private static double of(HeadText head, HeadText ours) {
        if (head.whole().equals(ours.whole())) {
            return 1;
        }
        if (head.key().equals(ours.key()) && !head.key().isEmpty()) {
            return 0.98;
        }
        if (head.whole().equals(ours.key()) || head.key().equals(ours.whole())) {
            return 0.95;
        }
        boolean latin = ours.key().chars().allMatch(c -> c < 0x250);
        boolean longEnough = ours.key().length() >= (latin ? SHORTEST_LATIN : SHORTEST);
        return longEnough && head.key().contains(ours.key())
                ? 0.5 + 0.4 * ours.key().length() / head.key().length()
                : 0;
    }
}
