package groundwork.form.web;

import groundwork.form.Forms.Odd;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Tab;
import java.util.List;
import java.util.UUID;

/**
 * Consultation forms and what came of them.
 *
 * @param sheets the latest version of the forms that were drawn up last
 * @param held how many were answered by QR code and wait
 * @param odd codes that do not fit, at most a hundred of {@code odds}
 * @param tabs opinions and suggestions, and those on our own style: never mixed
 */
public record FormPage(
        ProgrammeChoice programme,
        Paged<SheetLine> sheets,
        long held,
        FormTable table,
        List<Odd> odd,
        long odds,
        List<Tab> tabs,
        boolean style,
        Paged<OpinionLine> opinions)
        implements Page {

    public record SheetLine(UUID entry, String title, int version, long issued, long answered) {}
}
