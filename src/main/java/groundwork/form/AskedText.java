package groundwork.form;

import groundwork.ledger.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * What one question says in one language.
 *
 * @param rows of a grid
 */
public record AskedText(String text, List<String> choices, List<String> rows) {

    private static final String DASH = "- ";

    /** @param block the question, then choices and rows, each after a dash */
    static AskedText read(String block, Question shape) {
        var lines = block.lines().toList();
        var text = lines.stream().filter(line -> !line.startsWith(DASH)).findFirst();
        var items = lines.stream()
                .filter(line -> line.startsWith(DASH))
                .map(line -> line.substring(DASH.length()))
                .toList();
        int choices = Math.min(shape.choices(), items.size());
        return new AskedText(text.orElse(""), items.subList(0, choices), items.subList(choices, items.size()));
    }

    String block() {
        var lines = new ArrayList<>(List.of(text));
        choices.forEach(choice -> lines.add(DASH + choice));
        rows.forEach(row -> lines.add(DASH + row));
        return String.join("\n", lines);
    }

    AskedText or(AskedText other) {
        return new AskedText(
                text.isBlank() ? other.text : text,
                choices.size() < other.choices.size() ? other.choices : choices,
                rows.size() < other.rows.size() ? other.rows : rows);
    }
}
