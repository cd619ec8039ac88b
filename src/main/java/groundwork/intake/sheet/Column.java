package groundwork.intake.sheet;

import groundwork.frame.Bilingual;
import groundwork.intake.value.Options;
import groundwork.intake.value.Plain;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column of one of our sheets.
 *
 * @param key stable, as {@code groundwork.intake.drafting} asks for it
 * @param head as the template writes it
 * @param synonyms heads of bureaus' own workbooks for the same thing
 * @param help what to type, beyond what {@link Help} says of the type; may be empty
 * @param example of one cell; may be empty
 * @param options null unless the type is {@link ColumnType#OPTION}
 * @param units what may stand behind a count, as {@link Plain#key} gives it
 * @param ours whether the template has it; otherwise it is only recognised in bureaus' own workbooks
 */
public record Column(
        String key,
        ColumnType type,
        boolean required,
        Bilingual head,
        List<String> synonyms,
        Bilingual help,
        Bilingual example,
        Options options,
        Set<String> units,
        boolean ours) {

    private static final Bilingual NONE = new Bilingual("", "");

    static Column of(String key, ColumnType type, String en, String zh) {
        return new Column(key, type, false, new Bilingual(en, zh), List.of(), NONE, NONE, null, Set.of(), true);
    }

    static Column number() {
        return of("number", ColumnType.NUMBER, "No.", "编号")
                .must()
                .also("序号", "号", "流水号", "number", "id", "no", "#")
                .help("Any number or code, once in this sheet. It stays with the row for good.", "本表内不重复的编号，录入后不要改动。");
    }

    Column must() {
        return new Column(key, type, true, head, synonyms, help, example, options, units, ours);
    }

    /** What happens at the bureau itself has no village. */
    Column may() {
        return new Column(key, type, false, head, synonyms, help, example, options, units, ours);
    }

    Column also(String... words) {
        return new Column(key, type, required, head, List.of(words), help, example, options, units, ours);
    }

    Column help(String en, String zh) {
        return new Column(key, type, required, head, synonyms, new Bilingual(en, zh), example, options, units, ours);
    }

    Column example(String en, String zh) {
        return new Column(key, type, required, head, synonyms, help, new Bilingual(en, zh), options, units, ours);
    }

    Column options(Options of) {
        return new Column(key, type, required, head, synonyms, help, example, of, units, ours);
    }

    Column units(String... words) {
        var keys = Arrays.stream(words).map(Plain::key).collect(Collectors.toSet());
        return new Column(key, type, required, head, synonyms, help, example, options, keys, ours);
    }

    Column foreign() {
        return new Column(key, type, required, head, synonyms, help, example, options, units, false);
    }
}
