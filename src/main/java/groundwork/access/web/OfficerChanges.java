package groundwork.access.web;

import groundwork.access.Sessions;
import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.OneTimeCode;
import groundwork.directory.Scope;
import groundwork.directory.SecondFactors;
import groundwork.directory.SignIns;
import groundwork.directory.Units;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Page;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What an administrator does with officers. Each looks in his own county first, so nobody reaches into another's. */
@Controller
class OfficerChanges {

    private final OfficerDesk desk;
    private final Officers officers;
    private final Units units;
    private final SignIns signIns;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final AuditLog audit;
    private final Clock clock;

    OfficerChanges(
            OfficerDesk desk,
            Officers officers,
            Units units,
            SignIns signIns,
            Sessions sessions,
            SecondFactors factors,
            AuditLog audit,
            Clock clock) {
        this.desk = desk;
        this.officers = officers;
        this.units = units;
        this.signIns = signIns;
        this.sessions = sessions;
        this.factors = factors;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping("/officers")
    Answer add(Scope scope, OfficerForm form, SignInGrant grant, Locale reader) {
        var flaws = flaws(scope, form);
        if (grant.asked()) {
            flaws.addAll(grant.flaws());
            if (signIns.login(grant.login()).isPresent()) {
                flaws.add(Flaw.at("login", "access.officer.flaw.taken"));
            }
        }
        if (!flaws.isEmpty()) {
            return Refusal.flawed(flaws).on(desk.blank(scope, reader));
        }
        var officer = form.officer(Ids.next(clock));
        officers.add(scope, officer);
        return grant.asked()
                ? let(scope, officer, grant, reader)
                : Moved.to("/officers").saying("access.officer.added");
    }

    @PostMapping("/officers/{id}")
    Answer change(Scope scope, @PathVariable UUID id, OfficerForm form, Locale reader) {
        var page = desk.show(scope, id, reader);
        var flaws = flaws(scope, form);
        if (!flaws.isEmpty()) {
            return Refusal.flawed(flaws).on(page);
        }
        var officer = form.officer(id);
        officers.change(scope, officer);
        if (!Objects.equals(officer.unit(), page.officer().unit()))
            audit.write(
                    scope,
                    did(Act.OFFICER_MOVED, id)
                            .with("from", page.officer().unit())
                            .with("to", officer.unit()));
        return Moved.to("/officers/" + id).saying("access.saved");
    }

    @PostMapping("/officers/{id}/sign-in")
    Answer let(Scope scope, @PathVariable UUID id, SignInGrant grant, Locale reader) {
        var page = desk.show(scope, id, reader);
        var flaws = grant.flaws();
        return flaws.isEmpty()
                ? let(scope, page.officer(), grant, reader)
                : Refusal.flawed(flaws).on(page);
    }

    @PostMapping("/officers/{id}/password")
    Page renew(Scope scope, @PathVariable UUID id, Locale reader) {
        var page = desk.show(scope, id, reader);
        var code = signIns.reset(id).orElseThrow(() -> Refusal.missing("access.officer.noSignIn"));
        audit.write(scope, did(Act.CODE_ISSUED, id).with("for", "reset"));
        return key(page.officer(), page.signIn().login(), code);
    }

    /** Whoever lost his generator has also to show that he is the one: he comes in with a code and begins anew. */
    @PostMapping("/officers/{id}/second-factor/removal")
    Page removeFactor(Scope scope, @PathVariable UUID id, Locale reader) {
        var page = desk.show(scope, id, reader);
        if (page.signIn() == null) {
            throw Refusal.missing("access.officer.noSignIn");
        }
        if (factors.remove(page.signIn()))
            audit.write(
                    scope,
                    did(Act.SECOND_FACTOR_REMOVED, id).with("kind", "totp").with("whose", "other"));
        return renew(scope, id, reader);
    }

    @PostMapping("/officers/{id}/sessions/end")
    Answer signOut(Scope scope, @PathVariable UUID id, Locale reader) {
        var page = desk.show(scope, id, reader);
        if (page.signIn() == null) {
            throw Refusal.missing("access.officer.noSignIn");
        }
        var many = sessions.endAll(page.signIn());
        audit.write(scope, did(Act.SESSIONS_ENDED, id).with("whose", "other").with("many", many));
        return Moved.to("/officers/" + id).saying("access.officer.signedOut");
    }

    @PostMapping("/officers/{id}/suspension")
    Answer suspend(Scope scope, @PathVariable UUID id, Locale reader) {
        var page = desk.show(scope, id, reader);
        if (page.signIn() == null) {
            throw Refusal.missing("access.officer.noSignIn");
        }
        if (page.self() || !signIns.disable(id, true)) {
            throw Refusal.conflict("access.officer.lastOne");
        }
        audit.write(scope, did(Act.SIGN_IN_SUSPENDED, id));
        return Moved.to("/officers/" + id)
                .saying("access.officer.suspended")
                .undoneBy("/officers/" + id + "/suspension/end");
    }

    @PostMapping("/officers/{id}/suspension/end")
    Answer readmit(Scope scope, @PathVariable UUID id, Locale reader) {
        desk.show(scope, id, reader);
        signIns.disable(id, false);
        audit.write(scope, did(Act.SIGN_IN_READMITTED, id));
        return Moved.to("/officers/" + id).saying("access.officer.readmitted");
    }

    private Answer let(Scope scope, Officer officer, SignInGrant grant, Locale reader) {
        return signIns.add(grant.login(), officer.id(), scope.county(), grant.as())
                .<Answer>map(code -> {
                    audit.write(scope, did(Act.SIGN_IN_GIVEN, officer.id()).with("role", grant.as()));
                    audit.write(scope, did(Act.CODE_ISSUED, officer.id()).with("for", "first"));
                    return key(officer, login(officer), code);
                })
                .orElseGet(() -> Refusal.flawed(Flaw.at("login", "access.officer.flaw.taken"))
                        .on(desk.show(scope, officer.id(), reader)));
    }

    private static OfficerKey key(Officer officer, String login, OneTimeCode code) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return new OfficerKey(officer.id(), officer.name(), login, code, site);
    }

    private static Deed did(Act act, UUID officer) {
        return Deed.of(act).about("officer", officer);
    }

    private List<Flaw> flaws(Scope scope, OfficerForm form) {
        var flaws = new ArrayList<>(form.flaws());
        var unit = Typed.id(form.unit());
        if (unit != null && units.find(scope, unit).isEmpty()) {
            flaws.add(Flaw.at("unit", "access.unit.missing"));
        }
        return flaws;
    }

    private String login(Officer officer) {
        return signIns.of(List.of(officer.id())).get(officer.id()).login();
    }
}
