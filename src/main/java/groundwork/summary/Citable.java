package groundwork.summary;

import groundwork.frame.Language;
import groundwork.summary.document.Case;
import groundwork.summary.document.Naming;
import groundwork.summary.document.ProgrammeFacts;
import groundwork.summary.document.ProgrammeFacts.Note;
import groundwork.summary.prose.Citation;
import groundwork.summary.prose.Each;
import groundwork.summary.prose.Known;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the prose of one summary can cite in one language.
 *
 * @param told the demands that are told, in order
 * @param cases every demand that could be, by id
 */
record Citable(
        Language language,
        ProgrammeFacts programme,
        Counting counting,
        Naming naming,
        List<Case> told,
        Map<String, Case> cases)
        implements Known {

    /** The facts a text may cite, as the editor lists them; those in a village's or note's paragraph come beside. */
    static final List<String> FACTS = List.of(
            "bureau",
            "county",
            "title",
            "period",
            "year",
            "villages",
            "document",
            "number",
            "requirements",
            "contents",
            "measures",
            "objectives");

    @Override
    public Answer answer(Citation citation) {
        return switch (citation.what()) {
            case "demand.case" -> told(citation);
            case "note" -> note(citation.entry());
            case "village" -> village(citation, true);
            case "village.problems" -> village(citation, false);
            case String fact when FACTS.contains(fact) -> new Words(sentence(fact(fact)), null);
            default ->
                counting.value(citation)
                        .<Answer>map(value -> new Amount(value.value(), value.unnamed()))
                        .orElse(new Nothing());
        };
    }

    private String fact(String name) {
        return switch (name) {
            case "bureau" -> programme.bureau().in(language);
            case "county" -> programme.county().in(language);
            case "title" -> programme.title();
            case "period" -> Period.of(programme.from(), programme.to(), language);
            case "year" -> year();
            case "villages" ->
                joined(programme.villages().stream()
                        .map(village -> village.name().in(language))
                        .toList());
            case "document" -> unquoted(programme.plan().getOrDefault(name, ""));
            default -> programme.plan().getOrDefault(name, "");
        };
    }

    /** The text around it puts a document's name in marks. */
    private static String unquoted(String document) {
        return document.strip().replaceFirst("^《([^《》]*)》$", "$1");
    }

    private String year() {
        int first = programme.from().getYear();
        int last = programme.to().getYear();
        if (first == last) return Integer.toString(last);
        return first + (language == Language.ZH ? "—" : "–") + last;
    }

    private String joined(List<String> names) {
        if (language == Language.ZH) return String.join("、", names);
        return names.size() < 2
                ? String.join("", names)
                : String.join("; ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private Answer told(Citation citation) {
        var one = cases.get(citation.part());
        return one == null ? new Nothing() : new Words(one.told().in(language), one.demand());
    }

    private Answer note(UUID entry) {
        return Stream.concat(programme.deficiencies().stream(), programme.promises().stream())
                .filter(note -> note.entry().equals(entry))
                .findFirst()
                .<Answer>map(note -> new Words(sentence(note.text()), note.entry()))
                .orElse(new Nothing());
    }

    private Answer village(Citation citation, boolean name) {
        return programme.villages().stream()
                .filter(village -> Long.valueOf(village.code()).equals(citation.village()))
                .findFirst()
                .<Answer>map(
                        village -> new Words(sentence(name ? village.name().in(language) : village.problems()), null))
                .orElse(new Nothing());
    }

    /** What somebody wrote becomes part of a sentence, so its own full stop goes. */
    static String sentence(String text) {
        return text.strip().replaceFirst("[。．.；;，,、\\s]+$", "");
    }

    @Override
    public List<String> parts(Citation figure) {
        return counting.parts(figure);
    }

    @Override
    public List<Item> items(Each each) {
        return switch (each) {
            case ONCE -> List.of();
            case VILLAGE ->
                programme.villages().stream()
                        .map(village -> new Item(Long.toString(village.code()), village.code(), null))
                        .toList();
            case CASE ->
                told.stream()
                        .map(one -> new Item(one.demand().toString(), null, null))
                        .toList();
            case DEFICIENCY -> notes(programme.deficiencies());
            case PROMISE -> notes(programme.promises());
        };
    }

    private static List<Item> notes(List<Note> notes) {
        return notes.stream()
                .map(note -> new Item(note.entry().toString(), null, note.entry()))
                .toList();
    }

    @Override
    public String withUnit(Citation figure, String written, BigDecimal value) {
        return counting.figure(figure)
                .map(known -> naming.withUnit(known, written, value, language))
                .orElse(written);
    }

    @Override
    public String named(Citation figure, String written, BigDecimal value) {
        return counting.figure(figure)
                .map(known -> naming.named(known, written, value, language))
                .orElse(written);
    }
}
