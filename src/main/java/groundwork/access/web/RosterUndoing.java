package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Grants;
import groundwork.directory.Newcomers;
import groundwork.directory.Roster;
import groundwork.directory.Rosters;
import groundwork.directory.Scope;
import groundwork.directory.SignIns;
import groundwork.frame.Refusal;
import java.util.HashSet;
import org.springframework.stereotype.Component;

/** Takes back what a list of officers added. */
@Component
class RosterUndoing {

    private final Rosters rosters;
    private final Newcomers newcomers;
    private final Grants grants;
    private final SignIns signIns;
    private final AuditLog audit;

    RosterUndoing(Rosters rosters, Newcomers newcomers, Grants grants, SignIns signIns, AuditLog audit) {
        this.rosters = rosters;
        this.newcomers = newcomers;
        this.grants = grants;
        this.signIns = signIns;
        this.audit = audit;
    }

    /** @param removed officers who are gone again; the others can no longer sign in */
    record Undone(int removed, int suspended) {}

    /**
     * Takes back officers, sign-ins and roles that the import added. Whoever an entry is by or about, or who has come
     * in, stays and is suspended. What it changed stays: the list as it was before is the way back.
     */
    Undone undo(Scope scope, Roster roster) {
        return scope.write(db -> {
            if (!rosters.undo(scope, roster.id())) throw Refusal.conflict("access.roster.late");
            for (int i = 0; i < roster.granted().size(); i++)
                grants.end(scope, roster.grantedTo().get(i), roster.granted().get(i));
            var named = new HashSet<>(newcomers.named(scope, roster.added(), roster.since()));
            var known = signIns.of(roster.added());
            int removed = 0;
            for (var officer : roster.added()) {
                if (!named.contains(officer) && (!known.containsKey(officer) || signIns.remove(officer))) {
                    newcomers.remove(scope, officer);
                    removed++;
                } else if (known.containsKey(officer)) {
                    signIns.disable(officer, true);
                    audit.write(scope, Deed.of(Act.SIGN_IN_SUSPENDED).about("officer", officer));
                }
            }
            return new Undone(removed, roster.added().size() - removed);
        });
    }
}
