package groundwork.intake.web;

import groundwork.frame.Bilingual;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.intake.Problem;
import groundwork.intake.TypedCell;
import groundwork.intake.TypedRow;
import groundwork.intake.sheet.Column;
import groundwork.intake.sheet.SheetKind;
import groundwork.intake.sheet.Template;
import groundwork.intake.value.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Rows of one sheet that are looked at, below the heads of those of its columns that say something in them.
 *
 * @param sheet name on the tab
 */
public record RowTable(String sheet, Bilingual kind, List<Bilingual> heads, List<RowLine> rows) {

    private static final Comparator<Problem> ERRORS_FIRST = Comparator.comparing((Problem problem) -> !problem.error());

    /**
     * A row before it is put into its table.
     *
     * @param dismissal null where it cannot be dismissed
     */
    record Given(String id, String action, TypedRow typed, List<Problem> problems, String dismissal) {}

    /** Neighbours of one sheet stand in one table. */
    static List<RowTable> of(List<Given> rows, Language reader) {
        var tables = new ArrayList<RowTable>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !same(rows.get(from).typed(), rows.get(i).typed())) {
                tables.add(table(rows.subList(from, i), reader));
                from = i;
            }
        }
        return tables;
    }

    private static boolean same(TypedRow one, TypedRow other) {
        return one.sheet().equals(other.sheet()) && one.kind().equals(other.kind());
    }

    private static RowTable table(List<Given> rows, Language reader) {
        var first = rows.getFirst().typed();
        var kind = Template.sheet(first.kind()).orElseThrow();
        var used = new HashSet<String>();
        for (var row : rows) {
            row.typed().cells().stream().map(TypedCell::key).forEach(used::add);
            row.problems().stream()
                    .map(Problem::column)
                    .filter(Objects::nonNull)
                    .forEach(used::add);
        }
        var columns =
                kind.columns().stream().map(Column::key).filter(used::contains).toList();
        return new RowTable(
                first.sheet(),
                kind.name(),
                columns.stream()
                        .map(key -> kind.column(key).orElseThrow().head())
                        .toList(),
                rows.stream().map(row -> line(row, columns, reader)).toList());
    }

    /** @param shown columns of the table; what is the matter with others is noted beside them */
    static RowLine line(Given row, List<String> shown, Language reader) {
        var kind = Template.sheet(row.typed().kind()).orElseThrow();
        var keys = shown.stream().filter(key -> kind.column(key).isPresent()).toList();
        return new RowLine(
                row.id(),
                row.action(),
                keys,
                row.typed().row(),
                keys.stream().map(key -> cell(row, kind, key, reader)).toList(),
                row.problems().stream()
                        .filter(problem -> !keys.contains(problem.column()))
                        .sorted(ERRORS_FIRST)
                        .map(problem -> new RowLine.Note(about(kind, problem), problem))
                        .toList(),
                row.dismissal());
    }

    private static Bilingual about(SheetKind kind, Problem problem) {
        return kind.columns().stream()
                .filter(column -> column.key().equals(problem.column()))
                .map(Column::head)
                .findFirst()
                .orElse(null);
    }

    private static CellLine cell(Given row, SheetKind kind, String key, Language reader) {
        var column = kind.column(key).orElseThrow();
        return new CellLine(
                key,
                column.head(),
                row.typed().cell(key).map(TypedCell::text).orElse(""),
                row.problems().stream()
                        .filter(problem -> key.equals(problem.column()))
                        .sorted(ERRORS_FIRST)
                        .toList(),
                column.options() == null ? List.of() : choices(column, reader));
    }

    private static List<Choice> choices(Column column, Language reader) {
        return column.options().all().stream()
                .map(Option::label)
                .map(label -> label.in(reader))
                .map(label -> new Choice(label, label))
                .toList();
    }
}
