package groundwork.access.web;

import groundwork.access.PasskeyMaking;
import groundwork.access.PasskeySite;
import groundwork.access.Presence;
import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Entrance;
import groundwork.directory.Passkeys;
import groundwork.directory.SignIn;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own passkeys. Whoever changes them gives his password first: a session may stand open somewhere. */
@Controller
class PasskeyDesk {

    private static final int LONGEST = 40;

    private final Passkeys passkeys;
    private final PasskeyMaking making;
    private final PasskeySite site;
    private final Entrance entrance;
    private final AuditLog audit;

    PasskeyDesk(Passkeys passkeys, PasskeyMaking making, PasskeySite site, Entrance entrance, AuditLog audit) {
        this.passkeys = passkeys;
        this.making = making;
        this.site = site;
        this.entrance = entrance;
        this.audit = audit;
    }

    @GetMapping("/passkeys")
    PasskeyList page(SignIn who, HttpServletRequest request) {
        return new PasskeyList(
                passkeys.of(who.id()),
                site.name().orElse(null),
                site.at(request),
                site.at(request) ? making.options(who, request).orElse(null) : null,
                Presence.owes(request));
    }

    @PostMapping("/passkeys/start")
    Answer start(SignIn who, @RequestParam(defaultValue = "") String password, HttpServletRequest request) {
        if (!(entrance.knock(who.login(), password) instanceof Entrance.Answer.Open)) {
            return Refusal.flawed(Flaw.at("password", "access.password.wrong")).on(page(who, request));
        }
        making.begin(request);
        return Moved.to("/passkeys");
    }

    @PostMapping("/passkeys")
    Answer add(
            SignIn who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request) {
        if (name.strip().length() > LONGEST)
            return Refusal.flawed(Flaw.at("name", "access.flaw.long", LONGEST)).on(page(who, request));
        if (!site.at(request) || !making.make(who, name, answer, request))
            return Refusal.flawed(Flaw.at("password", "access.passkey.unmade")).on(page(who, request));
        audit.write(who, Deed.of(Act.SECOND_FACTOR_ADDED).with("kind", "passkey"));
        Presence.settled(request);
        return Moved.to("/passkeys").saying("access.passkey.added");
    }

    /** Another's is not there, whatever was shown before. */
    @PostMapping("/passkeys/{id}/removal")
    Answer remove(SignIn who, @PathVariable UUID id, HttpServletRequest request) {
        if (passkeys.of(who.id()).stream().noneMatch(one -> one.id().equals(id)))
            throw Refusal.missing("access.passkey.missing");
        if (!making.begun(request))
            return Refusal.flawed(Flaw.at("password", "access.passkey.first")).on(page(who, request));
        passkeys.remove(who.id(), id);
        audit.write(
                who, Deed.of(Act.SECOND_FACTOR_REMOVED).with("kind", "passkey").with("whose", "own"));
        return Moved.to("/passkeys").saying("access.passkey.removed");
    }
}
