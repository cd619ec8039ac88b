package groundwork.console.correction;

import groundwork.console.trip.Doors;
import groundwork.frame.Choice;
import groundwork.ledger.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the ids in an entry stand for, and what there is to choose instead.
 *
 * @param people names of those the entry names, from its words
 * @param constants the choices of an enum, in the words of the reader
 */
record Meaning(
        Doors doors,
        Map<UUID, String> people,
        List<Choice> officers,
        List<Choice> units,
        Function<Class<?>, List<Choice>> constants) {

    static Map<UUID, String> people(List<Words> words) {
        return words.stream()
                .filter(part -> part.part().equals("name"))
                .collect(Collectors.toMap(Words::subject, part -> part.get("name"), (a, b) -> a));
    }

    @Override
    public String toString() {
        return "Meaning";
    }
}
