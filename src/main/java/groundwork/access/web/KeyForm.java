package groundwork.access.web;

import groundwork.directory.ProgramKeys;
import groundwork.directory.Role;
import groundwork.frame.Typed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A program's key as a form asks for it.
 *
 * @param until its last day
 */
record KeyForm(List<String> role, String until) {

    record Read(Set<Role> roles, LocalDate until) {}

    /** @throws groundwork.frame.Refusal 422 with what has to be put right */
    Read read(LocalDate today) {
        var typed = new Typed();
        var roles = EnumSet.noneOf(Role.class);
        for (var word : role == null ? List.<String>of() : role) {
            var one = Typed.one(Role.class, word);
            if (one != null) roles.add(one);
        }
        typed.wrong(roles.isEmpty(), "role", "access.key.flaw.role");
        var last = typed.day("until", until);
        var fits = last != null && !last.isBefore(today) && !last.isAfter(today.plusDays(ProgramKeys.LONGEST));
        typed.wrong(!fits, "until", "access.key.flaw.until");
        typed.check();
        return new Read(roles, last);
    }
}
