package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.OfficerNumbers;
import groundwork.directory.Officers;
import groundwork.directory.Roster;
import groundwork.directory.Rosters;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.directory.Units;
import groundwork.frame.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings a list of officers into the directory, whole or not at all. */
@Component
class RosterWork {

    private final RosterReading reading;
    private final Rosters rosters;
    private final Officers officers;
    private final OfficerNumbers numbers;
    private final Units units;
    private final Grants grants;
    private final Admission admission;
    private final AuditLog audit;

    RosterWork(
            RosterReading reading,
            Rosters rosters,
            Officers officers,
            OfficerNumbers numbers,
            Units units,
            Grants grants,
            Admission admission,
            AuditLog audit) {
        this.reading = reading;
        this.rosters = rosters;
        this.officers = officers;
        this.numbers = numbers;
        this.units = units;
        this.grants = grants;
        this.admission = admission;
        this.audit = audit;
    }

    /** @param slips of those who can sign in now */
    record Brought(int added, int changed, List<RosterSlip> slips) {}

    private static final class Bringing {
        final List<UUID> added = new ArrayList<>();
        final List<UUID> granted = new ArrayList<>();
        final List<UUID> grantedTo = new ArrayList<>();
        final List<RosterSlip> slips = new ArrayList<>();
        int changed;
    }

    /** Rows that are wrong or asked about are left out. */
    Brought bring(Scope scope, SignIn who, Roster roster) {
        return scope.write(db -> {
            if (!rosters.begin(scope, roster.id())) throw Refusal.conflict("access.roster.done");
            var judged = reading.judged(scope, who, roster);
            judged.made().forEach(unit -> units.add(scope, unit));
            var bringing = new Bringing();
            for (var line : judged.lines())
                switch (line.state()) {
                    case NEW, CHANGED -> bring(scope, line, bringing);
                    case WRONG, ASKED, SAME -> {}
                }
            rosters.finish(scope, roster.id(), bringing.added, bringing.granted, bringing.grantedTo);
            return new Brought(bringing.added.size(), bringing.changed, bringing.slips);
        });
    }

    private void bring(Scope scope, RosterLine line, Bringing bringing) {
        var officer = line.is();
        if (line.was() == null) {
            officers.add(scope, officer);
            bringing.added.add(officer.id());
        } else {
            bringing.changed++;
            change(scope, line.was(), officer);
        }
        if (line.number() != null) numbers.give(scope, officer.id(), line.number());
        if (line.login() != null)
            bringing.slips.add(new RosterSlip(
                    officer.name(),
                    line.login(),
                    admission
                            .admit(scope, officer.id(), line.login(), false)
                            .orElseThrow(() -> Refusal.conflict("access.roster.taken"))));
        give(scope, line, bringing);
    }

    private void change(Scope scope, Officer was, Officer is) {
        if (was.equals(is)) return;
        officers.change(scope, is);
        if (!Objects.equals(was.unit(), is.unit()))
            audit.write(
                    scope,
                    Deed.of(Act.OFFICER_MOVED)
                            .about("officer", is.id())
                            .with("from", was.unit())
                            .with("to", is.unit()));
    }

    private void give(Scope scope, RosterLine line, Bringing bringing) {
        if (line.given() == null) return;
        var officer = line.is().id();
        if (line.ended() != null) grants.end(scope, officer, line.ended().id());
        var given = line.given();
        bringing.granted.add(
                grants.give(scope, officer, given.role(), given.where(), given.from(), given.until(), null));
        bringing.grantedTo.add(officer);
    }
}
