package groundwork.access.web;

import groundwork.access.Sessions;
import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Grants;
import groundwork.directory.Identities;
import groundwork.directory.Officer;
import groundwork.directory.OneTimeCode;
import groundwork.directory.Passkeys;
import groundwork.directory.Scope;
import groundwork.directory.SecondFactors;
import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Page;
import groundwork.frame.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What an administrator does with officers' sign-ins. Each looks in his own county first. */
@Controller
class SignInChanges {

    private final OfficerDesk desk;
    private final SignIns signIns;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Identities identities;
    private final Grants grants;
    private final GrantReading reading;
    private final Admission admission;
    private final AuditLog audit;

    SignInChanges(
            OfficerDesk desk,
            SignIns signIns,
            Sessions sessions,
            SecondFactors factors,
            Passkeys passkeys,
            Identities identities,
            Grants grants,
            GrantReading reading,
            Admission admission,
            AuditLog audit) {
        this.admission = admission;
        this.desk = desk;
        this.signIns = signIns;
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
        this.identities = identities;
        this.grants = grants;
        this.reading = reading;
        this.audit = audit;
    }

    @PostMapping("/officers/{id}/sign-in")
    Answer let(Scope scope, SignIn who, @PathVariable UUID id, SignInGrant grant, GrantForm given, Locale reader) {
        var page = reached(scope, who, id, reader);
        var flaws = flaws(scope, who, id, grant, given);
        return flaws.isEmpty()
                ? let(scope, who, page.officer(), grant, given, reader)
                : Refusal.flawed(flaws).on(page);
    }

    @PostMapping("/officers/{id}/password")
    Page renew(Scope scope, SignIn who, @PathVariable UUID id, Locale reader) {
        return renewed(scope, signedIn(scope, who, id, reader));
    }

    /** Whoever lost his generator has also to show that he is the one: he comes in with a code and begins anew. */
    @PostMapping("/officers/{id}/second-factor/removal")
    Page removeFactor(Scope scope, SignIn who, @PathVariable UUID id, Locale reader) {
        var page = signedIn(scope, who, id, reader);
        if (factors.remove(page.signIn()))
            audit.write(
                    scope,
                    did(Act.SECOND_FACTOR_REMOVED, id).with("kind", "totp").with("whose", "other"));
        return renewed(scope, page);
    }

    /** As above: whoever comes in without them shows first that he is the one. */
    @PostMapping("/officers/{id}/passkeys/removal")
    Page removePasskeys(Scope scope, SignIn who, @PathVariable UUID id, Locale reader) {
        var page = signedIn(scope, who, id, reader);
        var many = passkeys.removeAll(page.signIn().id());
        var removed = did(Act.SECOND_FACTOR_REMOVED, id).with("kind", "passkey").with("whose", "other");
        if (many > 0) audit.write(scope, removed.with("many", many));
        return renewed(scope, page);
    }

    @PostMapping("/officers/{id}/identity/removal")
    Answer unlink(Scope scope, SignIn who, @PathVariable UUID id, Locale reader) {
        var page = signedIn(scope, who, id, reader);
        if (identities.unlink(page.signIn().id()))
            audit.write(scope, did(Act.IDENTITY_UNLINKED, id).with("whose", "other"));
        return Moved.to("/officers/" + id).saying("access.identity.unlinked");
    }

    @PostMapping("/officers/{id}/sessions/end")
    Answer signOut(Scope scope, SignIn who, @PathVariable UUID id, Locale reader) {
        var page = signedIn(scope, who, id, reader);
        var many = sessions.endAll(page.signIn());
        audit.write(scope, did(Act.SESSIONS_ENDED, id).with("whose", "other").with("many", many));
        return Moved.to("/officers/" + id).saying("access.officer.signedOut");
    }

    @PostMapping("/officers/{id}/suspension")
    Answer suspend(Scope scope, SignIn who, @PathVariable UUID id, Locale reader) {
        var page = signedIn(scope, who, id, reader);
        if (page.self() || !signIns.disable(id, true)) {
            throw Refusal.conflict("access.officer.lastOne");
        }
        audit.write(scope, did(Act.SIGN_IN_SUSPENDED, id));
        return Moved.to("/officers/" + id)
                .saying("access.officer.suspended")
                .undoneBy("/officers/" + id + "/suspension/end");
    }

    @PostMapping("/officers/{id}/suspension/end")
    Answer readmit(Scope scope, SignIn who, @PathVariable UUID id, Locale reader) {
        signedIn(scope, who, id, reader);
        signIns.disable(id, false);
        audit.write(scope, did(Act.SIGN_IN_READMITTED, id));
        return Moved.to("/officers/" + id).saying("access.officer.readmitted");
    }

    /** Lets the officer sign in and gives him his first role. */
    Answer let(Scope scope, SignIn who, Officer officer, SignInGrant grant, GrantForm given, Locale reader) {
        return admission
                .admit(scope, officer.id(), grant.login(), grant.installation())
                .<Answer>map(code -> {
                    if (!grant.installation()) {
                        var read = reading.read(scope, who, officer.id(), given);
                        grants.give(
                                scope,
                                officer.id(),
                                read.role(),
                                read.where(),
                                read.from(),
                                read.until(),
                                read.reason());
                    }
                    return key(officer, login(officer), code);
                })
                .orElseGet(() -> Refusal.flawed(Flaw.at("login", "access.officer.flaw.taken"))
                        .on(desk.show(scope, who, officer.id(), reader)));
    }

    /** @param officer null for one who is only about to be added */
    List<Flaw> flaws(Scope scope, SignIn who, UUID officer, SignInGrant grant, GrantForm given) {
        var flaws = new ArrayList<>(grant.flaws());
        if (!grant.installation()) {
            flaws.addAll(reading.read(scope, who, officer, given).flaws());
        } else if (!who.administrator()) {
            flaws.add(Flaw.at("role", "access.grant.flaw.more"));
        }
        return flaws;
    }

    private OfficerEdit reached(Scope scope, SignIn who, UUID id, Locale reader) {
        var page = desk.show(scope, who, id, reader);
        if (admission.above(scope, who, id, page.signIn())) throw Refusal.forbidden("access.officer.above");
        return page;
    }

    /** One who has a sign-in. */
    private OfficerEdit signedIn(Scope scope, SignIn who, UUID id, Locale reader) {
        var page = reached(scope, who, id, reader);
        if (page.signIn() == null) throw Refusal.missing("access.officer.noSignIn");
        return page;
    }

    private Page renewed(Scope scope, OfficerEdit page) {
        var officer = page.officer();
        var code = signIns.reset(officer.id()).orElseThrow(() -> Refusal.missing("access.officer.noSignIn"));
        audit.write(scope, did(Act.CODE_ISSUED, officer.id()).with("for", "reset"));
        return key(officer, page.signIn().login(), code);
    }

    private static OfficerKey key(Officer officer, String login, OneTimeCode code) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return new OfficerKey(officer.id(), officer.name(), login, code, site);
    }

    private static Deed did(Act act, UUID officer) {
        return Deed.of(act).about("officer", officer);
    }

    private String login(Officer officer) {
        return signIns.of(List.of(officer.id())).get(officer.id()).login();
    }
}
