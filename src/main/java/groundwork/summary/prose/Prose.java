package groundwork.summary.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text with citations in braces, taken apart. */
public final class Prose {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    private Prose() {}

    /** A piece of prose; {@code source()} put together again gives the prose. */
    public sealed interface Piece {
        String source();
    }

    public record Literal(String source) implements Piece {}

    public record Cited(Citation citation, String source) implements Piece {}

    /** In braces, but no citation. */
    public record Garbled(String source) implements Piece {}

    public static List<Piece> pieces(String prose) {
        var pieces = new ArrayList<Piece>();
        var braces = BRACES.matcher(prose);
        int done = 0;
        while (braces.find()) {
            if (braces.start() > done) pieces.add(new Literal(prose.substring(done, braces.start())));
            var source = braces.group();
            pieces.add(Citation.read(braces.group(1))
                    .<Piece>map(citation -> new Cited(citation, source))
                    .orElseGet(() -> new Garbled(source)));
            done = braces.end();
        }
        if (done < prose.length()) pieces.add(new Literal(prose.substring(done)));
        return pieces;
    }

    public static List<Citation> citations(String prose) {
        return pieces(prose).stream()
                .filter(piece -> piece instanceof Cited)
                .map(piece -> ((Cited) piece).citation())
                .toList();
    }
}
