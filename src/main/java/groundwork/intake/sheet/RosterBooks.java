package groundwork.intake.sheet;

import groundwork.frame.Flaw;
import groundwork.frame.Language;
import groundwork.frame.Refusal;
import groundwork.intake.OfficerBooks;
import groundwork.intake.OfficerRow;
import groundwork.intake.Remark;
import groundwork.intake.RowJson;
import groundwork.intake.value.Around;
import groundwork.intake.workbook.Sheet;
import groundwork.intake.workbook.UnfitFile;
import groundwork.intake.workbook.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads {@link RosterSheet} like every other sheet. */
@Component
final class RosterBooks implements OfficerBooks {

    /** All are compared at once, on one page, and let in in one transaction. */
    private static final int MOST = 500;

    @Override
    public List<OfficerRow> read(Path file, String fileName) {
        try (var book = Workbook.open(file, fileName)) {
            var rows = new ArrayList<OfficerRow>();
            for (var sheet : book.sheets()) read(sheet, rows);
            if (rows.isEmpty()) throw refused(Remark.of("roster.none"));
            return rows;
        } catch (UnfitFile unfit) {
            throw refused(unfit.why().remark());
        }
    }

    private static void read(Sheet sheet, List<OfficerRow> rows) {
        var matching = HeadFinder.match(sheet, List.of(RosterSheet.KIND));
        if (matching.kind() == null || matching.head("name").isEmpty()) return;
        var passing = new Passing(matching);
        var reader = new RowReader(matching, Around.NOTHING, RosterSheet.KIND.key());
        sheet.rows(row -> {
            if (passing.reason(row).isPresent()) return true;
            var read = OfficerRow.of(reader.read(row));
            // Wherever the column was moved to.
            if (Passing.example(read.asTyped("staff_number"))) return true;
            if (rows.size() == MOST) throw refused(Remark.of("roster.many", MOST));
            rows.add(read);
            return true;
        });
    }

    @Override
    public OfficerRow read(String typed, Map<String, String> mended) {
        return OfficerRow.of(RowValues.read(RowJson.typed(typed).with(mended), Around.NOTHING));
    }

    private static Refusal refused(Remark why) {
        return Refusal.flawed(new Flaw("file", why.key(), why.args()));
    }

    @Override
    public void template(OutputStream out, Language language, List<String> units, List<String> places)
            throws IOException {
        TemplateWriter.write(
                out, language, RosterSheet.RULES, List.of(RosterSheet.KIND), Map.of("unit", units, "place", places));
    }
}
