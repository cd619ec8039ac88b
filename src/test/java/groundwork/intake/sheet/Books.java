package groundwork.intake.sheet;

import groundwork.intake.EnteredRow;
import groundwork.intake.Problem;
import groundwork.intake.workbook.Workbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small workbooks for tests, most of them as CSV text. */
final class Books {

    private Books() {}

    static Workbook csv(Path folder, String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return Workbook.open(file, name);
    }

    static List<EnteredRow> rows(EnteredWorkbook book, String kind) {
        var rows = new ArrayList<EnteredRow>();
        book.rows(kind, rows::add);
        return rows;
    }

    /** Keys of the problems without what they all begin with; errors with an exclamation mark. */
    static List<String> keys(List<Problem> problems) {
        return problems.stream()
                .map(problem -> (problem.error() ? "!" : "")
                        + (problem.column() == null ? "" : problem.column() + ":")
                        + problem.key().replace("intake.", "").replace("value.", ""))
                .toList();
    }
}
