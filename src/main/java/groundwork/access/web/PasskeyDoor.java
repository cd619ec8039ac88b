package groundwork.access.web;

import groundwork.access.PasskeyShowing;
import groundwork.access.PasskeySite;
import groundwork.access.Presence;
import groundwork.directory.Entrance;
import groundwork.directory.SignIn;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a passkey, in the place of password and code. */
@Controller
class PasskeyDoor {

    private final PasskeyShowing showing;
    private final PasskeySite site;
    private final Entrance entrance;
    private final Presence presence;

    PasskeyDoor(PasskeyShowing showing, PasskeySite site, Entrance entrance, Presence presence) {
        this.showing = showing;
        this.site = site;
        this.entrance = entrance;
        this.presence = presence;
    }

    @PostMapping("/sign-in/passkey/start")
    Answer start(HttpServletRequest request) {
        if (Presence.current().isPresent()) return Moved.to("/");
        if (!site.at(request)) return Moved.to("/sign-in");
        showing.begin(request);
        return Moved.to("/sign-in/passkey");
    }

    @GetMapping("/sign-in/passkey")
    Answer form(HttpServletRequest request) {
        return showing.options(request).<Answer>map(PasskeyForm::new).orElseGet(() -> Moved.to("/sign-in"));
    }

    @PostMapping("/sign-in/passkey")
    Answer check(
            @RequestParam(defaultValue = "") String answer, HttpServletRequest request, HttpServletResponse response) {
        if (Presence.current().isPresent()) return Moved.to("/");
        // Who did not begin, or waited too long, is not told that his passkey is wrong.
        if (showing.options(request).isEmpty()) return Moved.to("/sign-in");
        return showing.show(answer, request)
                .map(who -> answer(entrance.admit(who, knocked(who)), who, request, response))
                .orElseGet(() -> wrong(request));
    }

    private static boolean knocked(SignIn who) {
        return Presence.half().filter(half -> half.id().equals(who.id())).isPresent();
    }

    private Answer wrong(HttpServletRequest request) {
        Presence.half()
                .ifPresentOrElse(who -> presence.turnedAway(who, "passkey"), () -> presence.turnedAway("", "passkey"));
        return refused("access.passkey.wrong", request);
    }

    private Answer answer(Entrance.Answer came, SignIn who, HttpServletRequest request, HttpServletResponse response) {
        return switch (came) {
            case Entrance.Answer.Open _ -> {
                var to = presence.enter(who, "passkey", request, response);
                Presence.settled(request);
                yield Moved.to(to);
            }
            case Entrance.Answer.Locked _ -> {
                presence.turnedAway(who, "locked");
                yield refused("access.passkey.locked", request);
            }
            case Entrance.Answer.Closed _ -> {
                presence.turnedAway(who, "closed");
                yield refused("access.signIn.closed", request);
            }
            case Entrance.Answer.Coded _ -> {
                presence.turnedAway(who, "code");
                yield refused("access.signIn.coded", request);
            }
            case Entrance.Answer.Wrong _, Entrance.Answer.Late _ -> wrong(request);
        };
    }

    private Answer refused(String why, HttpServletRequest request) {
        showing.begin(request);
        return Refusal.flawed(Flaw.at("answer", why))
                .on(new PasskeyForm(showing.options(request).orElseThrow()));
    }
}
