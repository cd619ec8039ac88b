package groundwork.intake.web;

import groundwork.frame.Say;
import groundwork.intake.upload.Upload;
import java.util.stream.Collectors;

/**
 * How an upload stands that was looked through, and what can be done with it.
 *
 * @param blocked whether nothing can be imported at all, because it is not known what the rows belong to
 */
public record Standing(Upload upload, boolean blocked) {

    public String address() {
        return "/imports/uploads/" + upload.id();
    }

    public long good() {
        return Math.max(0, upload.looked().rows() - upload.looked().bad());
    }

    /** The first rows of an earlier workbook that are not in this one. */
    public String missing() {
        var missing = upload.looked().missing();
        var first = missing.first().stream()
                .limit(10)
                .map(row -> Say.t("intake.missing.row", row.sheet(), row.number()))
                .collect(Collectors.joining(Say.t("intake.comma")));
        return missing.count() > 10 ? first + Say.t("intake.comma") + "…" : first;
    }
}
