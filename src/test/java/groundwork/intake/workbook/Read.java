package groundwork.intake.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Short ways to read a file in a test. */
final class Read {

    private Read() {}

    static List<Row> rows(Path file, String name) {
        try (var book = Workbook.open(file, name)) {
            return rows(book.sheets().getFirst());
        }
    }

    static List<Row> rows(Sheet sheet) {
        var rows = new ArrayList<Row>();
        sheet.rows(rows::add);
        return rows;
    }

    static List<List<String>> texts(Path file, String name) {
        return rows(file, name).stream().map(Read::texts).toList();
    }

    static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    static Path file(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** The code with which a file is refused, or what it holds. */
    static String refusal(Path file, Limits limits) {
        try (var book = Workbook.open(file, "file", limits)) {
            book.sheets().forEach(sheet -> sheet.rows(_ -> true));
            return "taken";
        } catch (UnfitFile unfit) {
            return unfit.why().code();
        }
    }

    static String refusal(Path file) {
        return refusal(file, Limits.DEFAULT);
    }
}
