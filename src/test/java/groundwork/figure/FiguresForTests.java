package groundwork.figure;

import groundwork.ledger.Projection;
import java.util.List;

/** The engine without Spring, for tests of the nouns that are counted. */
public final class FiguresForTests {

    private FiguresForTests() {}

    public static Figures of(List<Counted> nouns) {
        return new Figures(nouns);
    }

    public static Projection projection(List<Counted> nouns) {
        return new FigureProjection(nouns);
    }
}
