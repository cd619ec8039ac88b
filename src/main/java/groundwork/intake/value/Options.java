package groundwork.intake.value;

import groundwork.frame.Bilingual;
import groundwork.frame.Language;
import groundwork.intake.Remark;
import groundwork.intake.workbook.Cell;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The things a cell may say, in the order in which they are offered. */
public final class Options {

    private static final int SHORTEST_HINT = 2;

    private final List<Option> all;
    private final Map<String, Option> byWord = new HashMap<>();

    private Options(List<Option> all) {
        this.all = List.copyOf(all);
        for (var option : all) {
            add(option.code(), option);
            add(option.label().en(), option);
            add(option.label().zh(), option);
            option.synonyms().forEach(word -> add(word, option));
        }
    }

    private void add(String word, Option option) {
        var before = byWord.put(Plain.key(word), option);
        if (before != null && before != option) {
            throw new IllegalArgumentException("One word for two things: " + word);
        }
    }

    public static Options of(Option... options) {
        return new Options(List.of(options));
    }

    public List<Option> all() {
        return all;
    }

    public List<String> labels(Language language) {
        return all.stream().map(option -> option.label().in(language)).toList();
    }

    /** A word that is not ours but holds exactly one of ours is taken for it, with a warning. */
    public Reading<Option> read(Cell cell) {
        var key = Plain.key(cell.text());
        var exact = byWord.get(key);
        if (exact != null) {
            return Reading.of(exact);
        }
        if (Plain.isNothing(cell.text())) {
            return Reading.blank();
        }
        var hinted = byWord.entrySet().stream()
                .filter(word -> word.getKey().length() >= SHORTEST_HINT && key.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (hinted.size() == 1) {
            var guess = hinted.getFirst();
            return Reading.of(guess, Remark.of("value.option.guessed", guess.label()));
        }
        return Reading.wrong("option", new Bilingual(joined(Bilingual::en, ", "), joined(Bilingual::zh, "、")));
    }

    private String joined(Function<Bilingual, String> language, String between) {
        return all.stream().map(option -> language.apply(option.label())).collect(Collectors.joining(between));
    }
}
