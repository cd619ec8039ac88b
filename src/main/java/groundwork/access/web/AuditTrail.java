package groundwork.access.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import java.util.List;

/**
 * The audit log.
 *
 * @param acts to narrow it to
 * @param officer name of the one it is narrowed to, or null
 * @param mayLeave whether the reader may look at what belongs to no county
 */
public record AuditTrail(AuditAsked asked, Paged<AuditRow> rows, List<Choice> acts, String officer, boolean mayLeave)
        implements Page {}
