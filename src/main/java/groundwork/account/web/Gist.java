package groundwork.account.web;

import groundwork.ledger.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an entry says in its officer's words, short and without the people in it: for a line of the account. */
final class Gist {

    /** In this order, and no others: names, phones and needs stay with the entry. */
    private static final List<String> FIELDS =
            List.of("title", "topic", "thing", "speaker", "place", "purpose", "text", "outcome", "authority");

    private Gist() {}

    static String of(List<Words> words) {
        return FIELDS.stream().flatMap(field -> found(words, field)).distinct().collect(Collectors.joining(" · "));
    }

    private static Stream<String> found(List<Words> words, String field) {
        return words.stream().map(part -> part.fields().get(field)).filter(Objects::nonNull);
    }
}
