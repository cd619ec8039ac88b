package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import groundwork.directory.Units;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.ledger.Ids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What an administrator does with officers. Each looks in his own county first, so nobody reaches into another's. */
@Controller
class OfficerChanges {

    private final OfficerDesk desk;
    private final Officers officers;
    private final Units units;
    private final SignIns signIns;
    private final SignInChanges letting;
    private final AuditLog audit;
    private final Clock clock;

    OfficerChanges(
            OfficerDesk desk,
            Officers officers,
            Units units,
            SignIns signIns,
            SignInChanges letting,
            AuditLog audit,
            Clock clock) {
        this.desk = desk;
        this.officers = officers;
        this.units = units;
        this.signIns = signIns;
        this.letting = letting;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping("/officers")
    Answer add(Scope scope, SignIn who, OfficerForm form, SignInGrant grant, GrantForm given, Locale reader) {
        var flaws = flaws(scope, form);
        if (grant.asked()) {
            flaws.addAll(letting.flaws(scope, who, null, grant, given));
            if (signIns.login(grant.login()).isPresent()) {
                flaws.add(Flaw.at("login", "access.officer.flaw.taken"));
            }
        }
        if (!flaws.isEmpty()) {
            return Refusal.flawed(flaws).on(desk.blank(scope, who, reader));
        }
        var officer = form.officer(Ids.next(clock));
        officers.add(scope, officer);
        return grant.asked()
                ? letting.let(scope, who, officer, grant, given, reader)
                : Moved.to("/officers").saying("access.officer.added");
    }

    @PostMapping("/officers/{id}")
    Answer change(Scope scope, SignIn who, @PathVariable UUID id, OfficerForm form, Locale reader) {
        var page = desk.show(scope, who, id, reader);
        var flaws = flaws(scope, form);
        if (!flaws.isEmpty()) {
            return Refusal.flawed(flaws).on(page);
        }
        var officer = form.officer(id);
        officers.change(scope, officer);
        if (!Objects.equals(officer.unit(), page.officer().unit()))
            audit.write(
                    scope,
                    Deed.of(Act.OFFICER_MOVED)
                            .about("officer", id)
                            .with("from", page.officer().unit())
                            .with("to", officer.unit()));
        return Moved.to("/officers/" + id).saying("access.saved");
    }

    List<Flaw> flaws(Scope scope, OfficerForm form) {
        var flaws = new ArrayList<>(form.flaws());
        var unit = Typed.id(form.unit());
        if (unit != null && units.find(scope, unit).isEmpty()) {
            flaws.add(Flaw.at("unit", "access.unit.missing"));
        }
        return flaws;
    }
}
