package groundwork.demand;

import groundwork.ledger.Words;
import java.util.List;
import java.util.stream.Stream;

/** What a demand is called in lists. */
public final class Titles {

    private Titles() {}

    /**
     * Its title, or what it is about where it has none.
     *
     * @param parts all words of the entry that raised it, or null
     * @return null where nobody wrote either
     */
    public static String of(List<Words> parts) {
        return Stream.ofNullable(parts)
                .flatMap(List::stream)
                .filter(words -> words.part().equals("demand"))
                .flatMap(words -> Stream.of(words.get("title"), words.get("text")))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
