package groundwork.access.web;

import groundwork.directory.AuditLine;
import java.util.Set;

/**
 * A row of the audit log as its page shows it.
 *
 * @param officer name, empty for somebody unknown here
 */
public record AuditRow(AuditLine line, String officer) {

    /** Kinds whose records have a page under their id. */
    private static final Set<String> PAGES = Set.of("household", "demand", "officer", "unit", "entry");

    /** Enough of a session's key to tell two apart. */
    public String session() {
        return line.session() == null
                ? ""
                : line.session().substring(0, Math.min(6, line.session().length()));
    }

    /** Where the record is looked at, or null. */
    public String href() {
        if (line.kind() == null || line.id() == null) return null;
        var single = line.kind().replaceFirst("ies$", "y").replaceFirst("s$", "");
        return PAGES.contains(single) ? "/" + single.replaceFirst("y$", "ie") + "s/" + line.id() : null;
    }
}
