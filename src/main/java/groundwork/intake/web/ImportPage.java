package groundwork.intake.web;

import groundwork.frame.Page;
import groundwork.intake.upload.Upload;
import groundwork.ledger.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One import: what it did, and how it can be taken back.
 *
 * @param slug of its programme; null where that is not known
 * @param upload the file, as long as it is kept; else null
 * @param left rows that were left out and are still to be mended
 * @param corrections the first entries that it corrected
 * @param until when it can be taken back
 */
public record ImportPage(
        ImportLine line,
        String slug,
        Upload upload,
        long left,
        List<Corrected> corrections,
        boolean undoable,
        Instant until)
        implements Page {

    /** @param now what it says since, null where it was struck */
    public record Corrected(UUID entry, Entry now) {}

    public String address() {
        return "/imports/" + line.arrival().id();
    }
}
