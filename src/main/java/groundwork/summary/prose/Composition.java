package groundwork.summary.prose;

import groundwork.frame.Language;
import groundwork.summary.prose.Prose.Cited;
import groundwork.summary.prose.Prose.Garbled;
import groundwork.summary.prose.Prose.Literal;
import groundwork.summary.prose.Prose.Piece;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes runs of prose: citations answered, names masked, numbers typed by hand found. */
public final class Composition {

    /** {@code household/households} behind a figure: which one, the figure decides. */
    private static final Pattern PAIR = Pattern.compile("\\b([A-Za-z-]+)/([A-Za-z-]+)\\b");

    private static final List<String> IRREGULAR = List.of("person/people", "was/were", "is/are", "has/have");

    private final Known known;
    private final UnaryOperator<String> masked;
    private final List<Run> runs = new ArrayList<>();
    private BigDecimal last;
    private boolean starting = true;

    private Composition(Known known, UnaryOperator<String> masked) {
        this.known = known;
        this.masked = masked;
    }

    /** @param masked what is shown of a text in which people may be named */
    public static List<Run> runs(String prose, Known known, UnaryOperator<String> masked) {
        var composition = new Composition(known, masked);
        Prose.pieces(prose).forEach(composition::add);
        return composition.marked();
    }

    private void add(Piece piece) {
        switch (piece) {
            case Literal(var text) -> put(new Run.Plain(masked.apply(last == null ? text : agreeing(text))));
            case Garbled(var source) -> put(new Run.Unknown(source));
            case Cited(var citation, var source) -> {
                switch (known.answer(citation)) {
                    case Known.Amount amount -> figure(citation, amount);
                    case Known.Words(var words, var entry) ->
                        put(new Run.Recorded(citation, masked.apply(capital(words)), entry));
                    case Known.Nothing() -> put(new Run.Unknown(source));
                }
            }
        }
    }

    private void figure(Citation citation, Known.Amount amount) {
        last = amount.value();
        put(new Run.Figure(citation, capital(Wording.of(citation, amount, known))));
    }

    private void put(Run run) {
        runs.add(run);
        var end = run.text().stripTrailing();
        if (!end.isEmpty()) starting = ".!?".indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    /** "More than 30 households": a sentence that begins with a citation begins with a capital. */
    private String capital(String text) {
        if (!starting || known.language() != Language.EN || text.isEmpty()) return text;
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String agreeing(String text) {
        if (known.language() != Language.EN) return text;
        return PAIR.matcher(text).replaceAll(this::agreeing);
    }

    private String agreeing(MatchResult pair) {
        var one = pair.group(1);
        var many = pair.group(2);
        boolean forms = one.length() > 2 && many.startsWith(one.substring(0, one.length() - 1));
        if (!forms && !IRREGULAR.contains(pair.group())) return pair.group();
        return last.compareTo(BigDecimal.ONE) == 0 ? one : many;
    }

    /** Looks for numbers over the whole paragraph, since a date may begin before a citation and end behind it. */
    private List<Run> marked() {
        var whole = runs.stream()
                .map(run -> run instanceof Run.Plain
                        ? run.text()
                        : "\uFFFC".repeat(run.text().length()))
                .collect(Collectors.joining());
        var spans = HandTyped.find(whole);
        var result = new ArrayList<Run>();
        int start = 0;
        for (var run : runs) {
            if (run instanceof Run.Plain plain) split(plain.text(), start, spans, result);
            else result.add(run);
            start += run.text().length();
        }
        return result;
    }

    private static void split(String text, int start, List<HandTyped.Span> spans, List<Run> result) {
        int done = 0;
        for (var span : spans) {
            int from = span.start() - start;
            if (from < 0 || from >= text.length()) continue;
            if (from > done) result.add(new Run.Plain(text.substring(done, from)));
            done = span.end() - start;
            result.add(new Run.Loose(text.substring(from, done)));
        }
        if (done < text.length()) result.add(new Run.Plain(text.substring(done)));
    }
}
