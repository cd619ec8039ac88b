package groundwork.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site makes a browser send, as the browser says it (Fetch Metadata): a link from elsewhere may
 * lead to a page, and that is all. An older browser tells from where a form comes (RFC 6454, Origin); whoever tells
 * neither needs the form's token as everybody does.
 */
final class FromHere extends OncePerRequestFilter {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (fromHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean fromHere(HttpServletRequest request) {
        var looking = LOOKING.contains(request.getMethod());
        return switch (request.getHeader("Sec-Fetch-Site")) {
            case "same-origin", "none" -> true;
            case null -> looking || sameOrigin(request);
            default -> looking && link(request);
        };
    }

    /** Somebody pressed a link; the page is neither shown inside another nor read by one. */
    private static boolean link(HttpServletRequest request) {
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean sameOrigin(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        if (origin == null) return true;
        var usual = request.isSecure() ? 443 : 80;
        var port = request.getServerPort() == usual ? "" : ":" + request.getServerPort();
        return origin.equalsIgnoreCase(request.getScheme() + "://" + request.getServerName() + port);
    }
}
