package groundwork.console.correction;

import groundwork.account.History;
import groundwork.console.correction.Input.Type;
import groundwork.console.trip.Fields;
import groundwork.frame.Blanks;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Entry;
import groundwork.ledger.Sensitive;
import groundwork.ledger.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The words of an entry as fields of a form. Parts and fields that its kind does not have stay as they are. */
record WordForm(Shape shape, List<Words> words) {

    private static final Set<String> LONG =
            Set.of("text", "outcome", "problems", "requirements", "contents", "measures", "objectives", "note");

    static WordForm of(Shape shape, List<Words> words) {
        return new WordForm(shape, words);
    }

    List<Input> inputs() {
        // What was erased is nobody's to write again, nor is what he may not read.
        if (own().filter(part -> part.isErased() || part.isApart()).isPresent()) return List.of();
        return shape.words().stream()
                .map(field -> Input.of(
                        name(field),
                        "entry.word."
                                + field.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT),
                        LONG.contains(field) ? Type.TEXT : Type.LINE,
                        said(field),
                        true))
                .toList();
    }

    /**
     * To be asked of words in the clear.
     *
     * @param id of the original, which its words are about where they are about nobody
     */
    List<Words> read(UUID id, Entry entry, Fields fields, Typed typed) {
        var read = new ArrayList<Words>();
        for (var part : words)
            if (!List.of(shape.part(), "name", History.REASON).contains(part.part()))
                read.add(Words.of(part.subject(), part.part(), part.fields()));
        var own = own();
        var said = new LinkedHashMap<String, String>();
        own.ifPresent(part -> said.putAll(part.fields()));
        if (own.filter(Words::isErased).isEmpty())
            for (var field : shape.words())
                if (!kept(field, fields)) said.put(field, typed.optional(name(field), fields.get(name(field))));
        read.add(Words.of(subject(id, entry, own.orElse(null)), shape.part(), said));
        return read;
    }

    /** What the form did not show it does not send, and it stays as it is. */
    private static boolean kept(String field, Fields fields) {
        return !fields.values().containsKey(name(field))
                || Sensitive.of(field).isPresent() && Blanks.masked(fields.get(name(field)));
    }

    private Optional<Words> own() {
        return words.stream().filter(part -> part.part().equals(shape.part())).findFirst();
    }

    private static UUID subject(UUID id, Entry entry, Words part) {
        if (entry instanceof DemandEntry.Raised raised) return raised.household() == null ? id : raised.household();
        return part == null ? id : part.subject();
    }

    private String said(String field) {
        return words.stream()
                .filter(part -> part.part().equals(shape.part()))
                .map(part -> part.get(field))
                .findFirst()
                .orElse("");
    }

    private static String name(String field) {
        return "word-" + field;
    }

    @Override
    public String toString() {
        return "WordForm";
    }
}
