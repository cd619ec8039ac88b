package groundwork.access.web;

import groundwork.access.Provider;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Leads whoever has signed out on to the end of his session at the identity provider, if that offers one. */
@Controller
class ProviderLeaving {

    private final Provider provider;

    ProviderLeaving(Provider provider) {
        this.provider = provider;
    }

    /** A page that goes on by itself, since the content policy lets a form, which signing out is, lead nowhere else. */
    @GetMapping("/sign-out/provider")
    Answer leave(HttpServletResponse response) {
        var here = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var there = provider.leaving(here + "/sign-in");
        there.ifPresent(end -> response.setHeader("Refresh", "0; url=" + end));
        return there.<Answer>map(end -> new ProviderLeft(end.toString())).orElseGet(() -> Moved.to("/sign-in?out"));
    }
}
