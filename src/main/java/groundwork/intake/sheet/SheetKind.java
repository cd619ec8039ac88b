package groundwork.intake.sheet;

import groundwork.frame.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * A kind of sheet.
 *
 * @param key stable, such as {@code account}
 * @param name of the tab in the template
 * @param synonyms names of tabs in bureaus' own workbooks
 * @param says what a row stands for
 */
public record SheetKind(String key, Bilingual name, List<String> synonyms, Bilingual says, List<Column> columns) {

    public Optional<Column> column(String columnKey) {
        return columns.stream().filter(column -> column.key().equals(columnKey)).findFirst();
    }

    /** What the template shows. */
    public List<Column> ours() {
        return columns.stream().filter(Column::ours).toList();
    }
}
