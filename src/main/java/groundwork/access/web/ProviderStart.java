package groundwork.access.web;

import groundwork.access.Presence;
import groundwork.access.Provider;
import groundwork.access.ProviderExchange;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to the county's identity provider. */
@Controller
class ProviderStart {

    private final Provider provider;
    private final ProviderExchange exchange;

    ProviderStart(Provider provider, ProviderExchange exchange) {
        this.provider = provider;
        this.exchange = exchange;
    }

    /**
     * A link on our own page and no form, since the content policy lets a form lead nowhere else. From anywhere else
     * nobody is led there: a session begins with a press on our page.
     */
    @GetMapping("/sign-in/provider")
    void start(HttpServletRequest request, HttpServletResponse response) {
        var from = request.getHeader("Sec-Fetch-Site");
        var pressed = provider.offered() && (from == null || from.equals("same-origin"));
        var to = Presence.current().isPresent()
                ? "/"
                : pressed ? exchange.ask(request, response).orElse("/sign-in?away") : "/sign-in";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to);
    }
}
