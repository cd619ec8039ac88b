package groundwork.access.web;

import groundwork.access.Presence;
import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Entrance;
import groundwork.directory.SecondFactors;
import groundwork.directory.SignIn;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own second factor. Whoever changes it shows first that he is the owner: a session may stand open somewhere. */
@Controller
class FactorDesk {

    private final SecondFactors factors;
    private final Entrance entrance;
    private final AuditLog audit;

    FactorDesk(SecondFactors factors, Entrance entrance, AuditLog audit) {
        this.factors = factors;
        this.entrance = entrance;
        this.audit = audit;
    }

    @GetMapping("/second-factor")
    FactorPage page(SignIn who, HttpServletRequest request) {
        return new FactorPage(
                who.login(),
                factors.begun(who).orElse(null),
                factors.has(who),
                factors.codesLeft(who),
                Presence.owes(request));
    }

    @PostMapping("/second-factor/start")
    Answer start(SignIn who, @RequestParam(defaultValue = "") String password, HttpServletRequest request) {
        if (!(entrance.knock(who.login(), password) instanceof Entrance.Answer.Open)) {
            return Refusal.flawed(Flaw.at("password", "access.password.wrong")).on(page(who, request));
        }
        factors.begin(who);
        return Moved.to("/second-factor");
    }

    @PostMapping("/second-factor")
    Answer confirm(SignIn who, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        var codes = factors.confirm(who, code);
        if (codes.isEmpty()) {
            return Refusal.flawed(Flaw.at("code", "access.factor.wrong")).on(page(who, request));
        }
        audit.write(who, Deed.of(Act.SECOND_FACTOR_ADDED).with("kind", "totp"));
        Presence.settled(request);
        return new CodeSlip(codes.get());
    }

    @PostMapping("/second-factor/codes")
    Answer renew(SignIn who, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return factors.check(who, code) instanceof SecondFactors.Answer.Right
                ? new CodeSlip(factors.renewCodes(who))
                : Refusal.flawed(Flaw.at("code", "access.factor.wrong")).on(page(who, request));
    }

    @PostMapping("/second-factor/removal")
    Answer remove(SignIn who, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        if (!(factors.check(who, code) instanceof SecondFactors.Answer.Right)) {
            return Refusal.flawed(Flaw.at("code", "access.factor.wrong")).on(page(who, request));
        }
        factors.remove(who);
        audit.write(who, Deed.of(Act.SECOND_FACTOR_REMOVED).with("kind", "totp").with("whose", "own"));
        return Moved.to("/second-factor").saying("access.factor.removed");
    }
}
