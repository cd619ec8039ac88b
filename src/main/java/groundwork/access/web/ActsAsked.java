package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditFilter;
import groundwork.frame.OneOf;
import groundwork.frame.Typed;
import java.util.UUID;

/**
 * What is asked for; nothing narrows where it is absent.
 *
 * @param act as {@code grant-given}
 * @param id of what it is about
 * @param from first day, and {@code to} last day
 */
record ActsAsked(UUID officer, @OneOf(Act.class) String act, String id, String from, String to) {

    AuditFilter filter() {
        var typed = new Typed();
        var known = act == null ? null : Act.of(act).orElse(null);
        typed.wrong(act != null && known == null, "act", "frame.flaw.unreadable")
                .wrong(id != null && !id.matches(AuditAsked.ID), "id", "frame.flaw.unreadable");
        var filter = new AuditFilter(officer, known, id, typed.day("from", from), typed.day("to", to));
        typed.check();
        return filter;
    }
}
