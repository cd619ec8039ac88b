package groundwork.access.web;

import groundwork.access.Presence;
import groundwork.access.ProviderEntry;
import groundwork.access.Vouched;
import groundwork.access.VouchedKept;
import groundwork.directory.Entrance;
import groundwork.directory.Identities;
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

/** Links an officer with who he is at the identity provider, by his password, once. */
@Controller
class IdentityDesk {

    private final Identities identities;
    private final Entrance entrance;
    private final Presence presence;
    private final ProviderEntry entry;
    private final VouchedKept kept;

    IdentityDesk(Identities identities, Entrance entrance, Presence presence, ProviderEntry entry, VouchedKept kept) {
        this.identities = identities;
        this.entrance = entrance;
        this.presence = presence;
        this.entry = entry;
        this.kept = kept;
    }

    @GetMapping("/sign-in/identity")
    Answer form(HttpServletRequest request) {
        return kept.of(request).<Answer>map(IdentityDesk::form).orElseGet(() -> Moved.to("/sign-in"));
    }

    @PostMapping("/sign-in/identity")
    Answer link(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var vouched = kept.of(request);
        if (vouched.isEmpty() || Presence.current().isPresent()) return Moved.to("/sign-in");
        var name = vouched.get().login().isEmpty() ? login : vouched.get().login();
        var came = entrance.knock(name, password);
        if (!(came instanceof Entrance.Answer.Open(var who))) {
            presence.turnedAway(name, came);
            return Refusal.flawed(Flaw.at("password", "access.identity.wrong")).on(form(vouched.get()));
        }
        if (identities.since(who.id()).isPresent()) {
            presence.turnedAway(who, "linked");
            return Refusal.flawed(Flaw.at("password", "access.identity.other")).on(form(vouched.get()));
        }
        return Moved.to(entry.come(who, vouched.get(), true, request, response));
    }

    private static IdentityForm form(Vouched vouched) {
        return new IdentityForm(vouched.login().isEmpty() ? null : vouched.login());
    }
}
