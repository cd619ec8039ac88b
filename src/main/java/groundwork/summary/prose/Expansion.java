package groundwork.summary.prose;

import groundwork.frame.Language;
import groundwork.summary.prose.Prose.Cited;
import groundwork.summary.prose.Prose.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes prose of a template's paragraph.
 *
 * <p>A sentence with figures is left out when all of them are zero, and a sentence that needs a fact which nobody
 * recorded is left out too. Within a sentence {@code [a; b; c]} is a row of clauses, each left out in the same way and
 * the rest joined as the language does; {@code [a]} is a clause that may be missing. {@code {x:*}} stands for all parts
 * of a figure.
 */
public final class Expansion {

    private static final Pattern ROW = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final String POINT = "{point}";

    private final Known known;

    public Expansion(Known known) {
        this.known = known;
    }

    /** @param key of the pattern; for one of several, with {@code /} and the item's key behind it */
    public record Paragraph(String key, String prose) {}

    public List<Paragraph> expand(Template.Pattern pattern) {
        if (pattern.each() == Each.ONCE) return paragraph(pattern, pattern.key(), null, "");
        var items = known.items(pattern.each());
        var paragraphs = new ArrayList<Paragraph>();
        for (var item : items) {
            // A single point is none.
            var point = items.size() == 1 ? "" : Numbers.point(paragraphs.size() + 1, known.language());
            paragraphs.addAll(paragraph(pattern, pattern.key() + "/" + item.key(), item, point));
        }
        return paragraphs;
    }

    private List<Paragraph> paragraph(Template.Pattern pattern, String key, Known.Item item, String point) {
        var prose = pattern.sentences().stream()
                .map(sentence -> sentence(sentence.replace(POINT, point), item))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(known.language() == Language.EN ? " " : ""));
        return prose.isEmpty() ? List.of() : List.of(new Paragraph(key, prose));
    }

    /** Empty where the sentence would say nothing. */
    String sentence(String pattern, Known.Item item) {
        var bound = bind(pattern, item);
        var prose = all(ROW.matcher(bound).replaceAll(row -> Matcher.quoteReplacement(row(row.group(1)))));
        return says(Prose.citations(bound), Prose.citations(prose)) ? prose : "";
    }

    private String row(String inside) {
        var separator = inside.contains("；") ? "；" : inside.contains(";") ? ";" : "、";
        var clauses = inside.split(separator);
        var said = new ArrayList<String>();
        for (var clause : clauses) {
            var whole = all(clauses.length == 1 ? clause : clause.strip());
            if (says(Prose.citations(clause), Prose.citations(whole))) said.add(whole);
        }
        return joined(said, separator.equals("、") ? "、" : "，");
    }

    /** Whether what is left of a text says what its pattern wanted to say. */
    private boolean says(List<Citation> had, List<Citation> left) {
        if (had.isEmpty()) return true;
        if (had.stream().anyMatch(this::counts))
            return left.stream().anyMatch(citation -> counts(citation) && says(citation))
                    && left.stream().allMatch(citation -> counts(citation) || says(citation));
        return !left.isEmpty() && left.stream().allMatch(this::says);
    }

    /** Every {@code {x:*}} with all its parts. */
    private String all(String prose) {
        return Prose.pieces(prose).stream().map(this::parts).collect(Collectors.joining());
    }

    private String parts(Piece piece) {
        if (!(piece instanceof Cited(Citation citation, String source)) || !"*".equals(citation.part()))
            return piece.source();
        var each = known.parts(citation).stream()
                .map(part -> citation.part(part).token())
                .toList();
        return joined(each, "、");
    }

    private String joined(List<String> said, String comma) {
        if (known.language() == Language.ZH || said.size() < 2) return String.join(comma, said);
        return String.join(", ", said.subList(0, said.size() - 1)) + " and " + said.getLast();
    }

    private boolean counts(Citation citation) {
        return "*".equals(citation.part()) || known.answer(citation) instanceof Known.Amount;
    }

    private boolean says(Citation citation) {
        return switch (known.answer(citation)) {
            case Known.Amount(var value, var unnamed) -> value.signum() != 0 || unnamed.signum() != 0;
            case Known.Words(var text, var _) -> !text.isBlank();
            case Known.Nothing() -> false;
        };
    }

    private static String bind(String prose, Known.Item item) {
        if (item == null) return prose;
        return Prose.pieces(prose).stream()
                .map(piece -> piece instanceof Cited(Citation citation, String source)
                        ? bind(citation, item).token()
                        : piece.source())
                .collect(Collectors.joining());
    }

    private static Citation bind(Citation citation, Known.Item item) {
        if (citation.what().equals("demand.case")) return citation.part(item.key());
        if (item.village() != null) return citation.in(item.village());
        return citation.what().equals("note") ? citation.of(item.entry()) : citation;
    }
}
