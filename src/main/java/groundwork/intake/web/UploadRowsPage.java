package groundwork.intake.web;

import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.Say;
import groundwork.frame.Tab;
import groundwork.intake.Problem;
import groundwork.intake.upload.Upload;
import groundwork.intake.upload.UploadRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found in an upload, before anything is imported.
 *
 * @param view {@code errors}, {@code warnings} or {@code passed}
 * @param programme what it belongs to, in words; empty where that is not known
 * @param passed rows that were taken for totals, examples or remarks
 */
public record UploadRowsPage(
        Standing standing,
        String view,
        String programme,
        Paged<UploadRow> paged,
        List<RowTable> tables,
        List<Problem> passed)
        implements Page {

    public Upload upload() {
        return standing.upload();
    }

    public String address() {
        return standing.address();
    }

    public List<Tab> tabs() {
        return Stream.of(
                        tab("errors", upload().looked().bad()),
                        tab("warnings", upload().looked().warned()),
                        tab("passed", passed.size()))
                .filter(tab -> tab.count() > 0)
                .toList();
    }

    private Tab tab(String word, long count) {
        return new Tab(Say.t("intake.rows." + word), address() + "/rows?view=" + word, count, word.equals(view));
    }
}
