package groundwork.intake.web;

import groundwork.frame.Bilingual;
import groundwork.frame.Choice;
import groundwork.intake.Problem;
import java.util.List;

/**
 * A cell of a row that is looked at.
 *
 * @param key of our column
 * @param problems about it, errors first
 * @param choices what may stand in it, where that is a list; empty otherwise
 */
public record CellLine(String key, Bilingual head, String text, List<Problem> problems, List<Choice> choices) {

    public boolean wrong() {
        return problems.stream().anyMatch(Problem::error);
    }
}
