package groundwork.frame;

import groundwork.ledger.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an entry says in its officer's words, short and without the people in it: for a line of the account, and back
 * again from a line that was exported and comes back changed.
 */
public final class Gist {

    /** In this order, and no others: names, phones and needs stay with the entry. */
    private static final List<String> FIELDS = List.of(
            "title", "topic", "thing", "speaker", "place", "purpose", "text", "outcome", "authority", "recorded");

    private static final String BETWEEN = " · ";

    private Gist() {}

    public static String of(List<Words> words) {
        return String.join(BETWEEN, texts(words));
    }

    /**
     * Words of which this is the gist, and otherwise the same.
     *
     * @return empty where it cannot be told which of several texts each part of it is, or there was none
     */
    public static Optional<List<Words>> said(List<Words> words, String gist) {
        var texts = texts(words);
        var parts = texts.size() == 1 ? List.of(gist) : List.of(gist.split(BETWEEN, -1));
        if (texts.isEmpty()
                || parts.size() != texts.size()
                || texts.size() > 1 && texts.stream().anyMatch(text -> text.contains(BETWEEN))) return Optional.empty();
        var now = new HashMap<String, String>();
        for (int i = 0; i < parts.size(); i++)
            now.put(texts.get(i), parts.get(i).strip());
        return Optional.of(words.stream().map(part -> said(part, now)).toList());
    }

    private static Words said(Words part, Map<String, String> now) {
        var fields = new HashMap<>(part.fields());
        fields.replaceAll((field, text) -> FIELDS.contains(field) ? now.getOrDefault(text, text) : text);
        return Words.of(part.subject(), part.part(), fields);
    }

    private static List<String> texts(List<Words> words) {
        return FIELDS.stream().flatMap(field -> found(words, field)).distinct().toList();
    }

    private static Stream<String> found(List<Words> words, String field) {
        return words.stream().map(part -> part.fields().get(field)).filter(Objects::nonNull);
    }
}
