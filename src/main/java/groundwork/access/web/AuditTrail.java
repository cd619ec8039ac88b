package groundwork.access.web;

import groundwork.directory.AuditSearch;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import java.util.List;

/**
 * The audit log.
 *
 * @param acts to narrow it to
 * @param officer name of the one it is narrowed to, or null
 * @param busy who opened more on a day than work asks for, for inspectors
 * @param broken households reached without being in need of them by assignment in the last thirty days
 * @param mayLeave whether the reader may look at what belongs to no county
 */
public record AuditTrail(
        AuditAsked asked,
        Paged<AuditRow> rows,
        List<Choice> acts,
        String officer,
        boolean mayLeave,
        List<Busy> busy,
        List<AuditRow> broken)
        implements Page {

    /** @param officer name, empty for somebody unknown here */
    public record Busy(AuditSearch.Busy day, String officer) {}
}
