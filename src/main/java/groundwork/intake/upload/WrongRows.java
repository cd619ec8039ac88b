package groundwork.intake.upload;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.intake.Problem;
import groundwork.intake.sheet.ErrorWorkbook.Wrong;
import java.util.Iterator;
import java.util.List;

/** The bad rows of an upload in the order of its sheets, a page at a time, however many they are. */
final class WrongRows implements Wrong {

    private final Scope scope;
    private final Upload upload;
    private final UploadRows rows;
    private Iterator<UploadRow> some = List.<UploadRow>of().iterator();
    private String older = "";
    private UploadRow next;
    private List<Problem> plan = List.of();

    WrongRows(Scope scope, Upload upload, UploadRows rows) {
        this.scope = scope;
        this.upload = upload;
        this.rows = rows;
        forward();
    }

    @Override
    public boolean in(String sheet) {
        skip(upload.tab(sheet), 1);
        return next != null && next.tab() == upload.tab(sheet);
    }

    @Override
    public List<Problem> in(String sheet, int row) {
        int tab = upload.tab(sheet);
        skip(tab, row);
        if (next != null && next.tab() == tab && next.row() == row) return next.problems();
        // What is wrong with the plan is kept as of one row; each problem knows its own.
        return plan.stream()
                .filter(problem -> problem.sheet().equals(sheet) && problem.row() == row)
                .toList();
    }

    private void skip(int tab, int row) {
        while (next != null && (next.tab() < tab || next.tab() == tab && next.row() < row)) {
            if (next.row() == 0) plan = next.problems();
            forward();
        }
    }

    private void forward() {
        if (!some.hasNext() && older != null) {
            var page = rows.page(scope, upload.id(), true, new Paged.From(older.isEmpty() ? null : older, null));
            some = page.rows().iterator();
            older = page.older();
        }
        next = some.hasNext() ? some.next() : null;
    }
}
