package groundwork.intake.web;

import groundwork.frame.Bilingual;
import groundwork.frame.Say;
import groundwork.intake.Problem;
import java.time.temporal.Temporal;

/** What is said about a cell, while a page is drawn. */
public final class Told {

    private Told() {}

    public static String of(Problem problem) {
        return Say.t(problem.key(), args(problem));
    }

    /** What would be right; null where that cannot be said. */
    public static String right(Problem problem) {
        var key = problem.key() + ".right";
        return Say.has(key) ? Say.t(key, args(problem)) : null;
    }

    private static Object[] args(Problem problem) {
        return problem.args().stream()
                .map(arg -> switch (arg) {
                    case Bilingual words -> Say.t(words);
                    case Temporal time -> time.toString();
                    default -> arg;
                })
                .toArray();
    }
}
