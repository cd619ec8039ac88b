package groundwork.access.web;

import groundwork.access.Presence;
import groundwork.access.Proofs;
import groundwork.directory.SecondFactors;
import groundwork.directory.SignIn;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of signing in. Whoever has not taken the first, or took it too long ago, is led back to it. */
@Controller
class CodeDesk {

    private final SecondFactors factors;
    private final Proofs proofs;
    private final Presence presence;
    private final Clock clock;

    CodeDesk(SecondFactors factors, Proofs proofs, Presence presence, Clock clock) {
        this.factors = factors;
        this.proofs = proofs;
        this.presence = presence;
        this.clock = clock;
    }

    @GetMapping("/sign-in/code")
    Answer form() {
        return Presence.half().<Answer>map(this::form).orElseGet(() -> Moved.to("/sign-in"));
    }

    @PostMapping("/sign-in/code")
    Answer check(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        return Presence.half().map(who -> check(who, code, request, response)).orElseGet(() -> Moved.to("/sign-in"));
    }

    private Answer check(SignIn who, String code, HttpServletRequest request, HttpServletResponse response) {
        return switch (factors.check(who, code)) {
            case SecondFactors.Answer.Right(boolean recovery)
            when recovery ->
                Moved.to(presence.enter(who, "recovery", request, response))
                        .saying("access.factor.recovered", factors.codesLeft(who));
            case SecondFactors.Answer.Right _ -> Moved.to(presence.enter(who, "totp", request, response));
            case SecondFactors.Answer.Wrong _ -> refused(who, Flaw.at("code", "access.factor.wrong"));
            case SecondFactors.Answer.Locked(var until) ->
                refused(
                        who,
                        Flaw.at(
                                "code",
                                "access.factor.locked",
                                Math.max(
                                        1,
                                        Duration.between(clock.instant(), until)
                                                .plusSeconds(59)
                                                .toMinutes())));
        };
    }

    private CodeForm form(SignIn who) {
        return new CodeForm(proofs.generator(who), proofs.passkey(who));
    }

    private Answer refused(SignIn who, Flaw flaw) {
        presence.turnedAway(who, "factor");
        return Refusal.flawed(flaw).on(form(who));
    }
}
