package groundwork.access.web;

import groundwork.access.PasskeySite;
import groundwork.access.Presence;
import groundwork.access.Provider;
import groundwork.access.Turned;
import groundwork.directory.DemoSignIns;
import groundwork.directory.Entrance;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInDesk {

    private final DemoSignIns demo;
    private final PasskeySite passkeys;
    private final Provider provider;
    private final Clock clock;

    SignInDesk(DemoSignIns demo, PasskeySite passkeys, Provider provider, Clock clock) {
        this.demo = demo;
        this.provider = provider;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    Answer form(
            @RequestParam(required = false) String out,
            @RequestParam(required = false) String ended,
            @RequestParam(required = false) String away,
            HttpServletRequest request) {
        if (Presence.current().isPresent()) {
            return Moved.to("/");
        }
        return form(
                out != null
                        ? "access.signIn.out"
                        : ended != null ? "access.signIn.ended" : away != null ? "access.provider.away" : null,
                request);
    }

    /** Where the security filters lead those whom they did not let in. */
    @PostMapping("/sign-in/refused")
    Answer refused(HttpServletRequest request) {
        return Turned.from(request)
                .<Answer>map(why -> Refusal.flawed(flaw(why)).on(form(null, request)))
                .orElseGet(() -> Moved.to("/sign-in"));
    }

    /** Where they lead a form that was drawn in another session. */
    @RequestMapping("/stale")
    Answer stale() {
        throw Refusal.forbidden("access.stale");
    }

    SignInForm form(String notice, HttpServletRequest request) {
        var name = provider.offered() ? Objects.requireNonNullElse(provider.name(), "") : null;
        return new SignInForm(notice, passkeys.at(request), name, demo.shown());
    }

    private Flaw flaw(Entrance.Answer why) {
        return switch (why) {
            case Entrance.Answer.Locked(var until) -> Flaw.at("login", "access.signIn.locked", minutes(until));
            case Entrance.Answer.Late _ -> Flaw.at("password", "access.signIn.late");
            case Entrance.Answer.Closed _ -> Flaw.at("login", "access.signIn.closed");
            case Entrance.Answer.Coded _ -> Flaw.at("login", "access.signIn.coded");
            case Entrance.Answer.Wrong _, Entrance.Answer.Open _ -> Flaw.at("login", "access.signIn.wrong");
        };
    }

    private long minutes(Instant until) {
        return Math.max(
                1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
    }
}
