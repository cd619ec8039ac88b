package groundwork.intake.upload;

import groundwork.intake.drafting.RowDrafts;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import groundwork.ledger.WordsPlace;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Workbooks as the bureau wrote them, and what is left of them. They name people and no subjects, so more goes than the
 * one who is erased: rows left out in which the name or the phone stands, and every workbook that waits, which is a day
 * old at most and can be uploaded again.
 */
@Component
class IntakeWords implements WordsPlace {

    private static final List<String> UPLOADS = List.of("upload_part", "upload_row", "mended", "upload");

    private final UploadFiles files;

    IntakeWords(UploadFiles files) {
        this.files = files;
    }

    @Override
    public List<String> names() {
        return List.of(
                "intake.row",
                "intake.todo",
                "intake.upload",
                "intake.upload_part",
                "intake.upload_row",
                "intake.mended",
                "uploads/");
    }

    @Override
    public void erase(JdbcClient db, Whom whom) {
        var tables = Tables.live(db, whom.county());
        rows(tables, whom);
        todos(tables, whom);
        uploads(tables);
    }

    private record Row(UUID programme, String sheet, String number, String[] steps) {

        boolean about(Whom whom) {
            return Arrays.stream(steps)
                    .map(step -> RowDrafts.id(whom.county(), programme, sheet, number, step))
                    .anyMatch(whom.subjects()::contains);
        }
    }

    /** By its hash a row could be guessed; with another it is only not known again. */
    private static void rows(Tables tables, Whom whom) {
        var rows = new Rows("uuid", "text", "text");
        tables
                .sql("select distinct programme, sheet, number, steps from $intake.row where county = :county")
                .query((row, n) -> new Row(row.getObject(1, UUID.class), row.getString(2), row.getString(3), (String[])
                        row.getArray(4).getArray()))
                .list()
                .stream()
                .filter(row -> row.about(whom))
                .forEach(row -> rows.add(row.programme, row.sheet, row.number));
        rows.run(tables, """
                update $intake.row r set content = gen_random_uuid() from {rows}
                where r.county = :county and r.programme = c1 and r.sheet = c2 and r.number = c3""");
    }

    private record Left(UUID id, String typed) {}

    private static void todos(Tables tables, Whom whom) {
        var gone =
                tables
                        .sql("select id, typed from $intake.todo where county = :county")
                        .query(Left.class)
                        .list()
                        .stream()
                        .filter(left -> whom.isIn(left.typed))
                        .map(Left::id)
                        .toList();
        tables.sql("delete from $intake.todo where county = :county and id = any(:gone)")
                .param("gone", Tables.array("uuid", gone))
                .update();
    }

    private void uploads(Tables tables) {
        tables.sql("select id from $intake.upload where county = :county").query(UUID.class).list().stream()
                .forEach(files::forget);
        for (var table : UPLOADS)
            tables.sql("delete from $intake." + table + " where county = :county")
                    .update();
    }
}
