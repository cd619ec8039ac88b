package groundwork.access.web;

import groundwork.access.Presence;
import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Entrance;
import groundwork.directory.Passwords;
import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PasswordDesk {

    private final SignIns signIns;
    private final Entrance entrance;
    private final Presence presence;
    private final AuditLog audit;

    PasswordDesk(SignIns signIns, Entrance entrance, Presence presence, AuditLog audit) {
        this.signIns = signIns;
        this.entrance = entrance;
        this.presence = presence;
        this.audit = audit;
    }

    @GetMapping("/password")
    PasswordForm form(SignIn who) {
        return new PasswordForm(who.mustChange());
    }

    @PostMapping("/password")
    Answer choose(
            SignIn who,
            @RequestParam(defaultValue = "") String current,
            @RequestParam String chosen,
            @RequestParam String again,
            HttpServletRequest request) {
        var flaw = flaw(who, current, chosen, again);
        if (flaw.isPresent()) {
            return Refusal.flawed(flaw.get()).on(form(who));
        }
        presence.renew(signIns.choose(who.id(), chosen), request);
        audit.write(who, Deed.of(Act.PASSWORD_CHANGED));
        return Moved.to("/").saying("access.password.changed");
    }

    /** The present password is asked for last: a try that cannot succeed shall not count against its owner. */
    private Optional<Flaw> flaw(SignIn who, String current, String chosen, String again) {
        var problem = Passwords.problem(who.login(), chosen);
        if (problem.isPresent()) {
            return Optional.of(Flaw.at("chosen", key(problem.get())));
        }
        if (!chosen.equals(again)) {
            return Optional.of(Flaw.at("again", "access.password.differs"));
        }
        if (chosen.equals(current)) {
            return Optional.of(Flaw.at("chosen", "access.password.same"));
        }
        // Who came with a one-time code has none, and the code is used up.
        return who.mustChange() || entrance.knock(who.login(), current) instanceof Entrance.Answer.Open
                ? Optional.empty()
                : Optional.of(Flaw.at("current", "access.password.wrong"));
    }

    private static String key(Passwords.Problem problem) {
        return switch (problem) {
            case TOO_SHORT -> "access.password.short";
            case TOO_LONG -> "access.password.long";
            case IS_LOGIN -> "access.password.login";
            case IS_PRODUCT -> "access.password.product";
            case TOO_COMMON -> "access.password.common";
            case TOO_SIMPLE -> "access.password.simple";
        };
    }
}
