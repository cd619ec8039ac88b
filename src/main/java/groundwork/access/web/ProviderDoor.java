package groundwork.access.web;

import groundwork.access.Presence;
import groundwork.access.Provider;
import groundwork.access.ProviderEntry;
import groundwork.access.ProviderExchange;
import groundwork.access.Vouched;
import groundwork.access.VouchedKept;
import groundwork.directory.Entrance;
import groundwork.directory.Identities;
import groundwork.directory.SignIn;
import groundwork.directory.SignIns;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Signing in by way of the county's identity provider. It makes nobody an officer: he is one, or he stays outside. */
@Controller
class ProviderDoor {

    private final Provider provider;
    private final ProviderExchange exchange;
    private final ProviderEntry entry;
    private final Identities identities;
    private final SignIns signIns;
    private final Entrance entrance;
    private final Presence presence;
    private final SignInDesk desk;
    private final VouchedKept kept;

    ProviderDoor(
            Provider provider,
            ProviderExchange exchange,
            ProviderEntry entry,
            Identities identities,
            SignIns signIns,
            Entrance entrance,
            Presence presence,
            SignInDesk desk,
            VouchedKept kept) {
        this.provider = provider;
        this.exchange = exchange;
        this.entry = entry;
        this.identities = identities;
        this.signIns = signIns;
        this.entrance = entrance;
        this.presence = presence;
        this.desk = desk;
        this.kept = kept;
    }

    @GetMapping("/sign-in/provider/return")
    Answer back(HttpServletRequest request, HttpServletResponse response) {
        if (!provider.offered() || Presence.current().isPresent()) return Moved.to("/sign-in");
        return exchange.take(request, response)
                .map(vouched -> back(vouched, request, response))
                .orElseGet(() -> refused("", "provider", "access.provider.provider", request));
    }

    private Answer back(Vouched vouched, HttpServletRequest request, HttpServletResponse response) {
        var linked = identities.find(vouched.issuer(), vouched.subject()).flatMap(signIns::find);
        if (linked.isPresent()) return let(linked.get(), vouched, request, response);
        if (!vouched.login().isEmpty() && signIns.login(vouched.login()).isEmpty())
            return refused(vouched.login(), "unknown", "access.provider.unknown", request);
        kept.keep(vouched, request);
        return Moved.to("/sign-in/identity");
    }

    private Answer let(SignIn who, Vouched vouched, HttpServletRequest request, HttpServletResponse response) {
        return switch (entrance.admit(who, false)) {
            case Entrance.Answer.Open _ -> Moved.to(entry.come(who, vouched, false, request, response));
            case Entrance.Answer.Locked _ -> refused(who.login(), "locked", "access.provider.locked", request);
            case Entrance.Answer.Closed _ -> refused(who.login(), "closed", "access.provider.closed", request);
            case Entrance.Answer.Coded _ -> refused(who.login(), "code", "access.signIn.coded", request);
            case Entrance.Answer.Wrong _, Entrance.Answer.Late _ ->
                refused(who.login(), "provider", "access.provider.provider", request);
        };
    }

    private Answer refused(String login, String why, String said, HttpServletRequest request) {
        presence.turnedAway(login, why);
        return Refusal.flawed(Flaw.at("provider", said)).on(desk.form(null, request));
    }
}
