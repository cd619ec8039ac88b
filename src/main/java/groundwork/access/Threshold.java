package groundwork.access;

import groundwork.directory.SignIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before every page: ends the session of somebody who has been shut out, and sends those who have yet to choose a
 * password or a county to do that first.
 */
final class Threshold extends OncePerRequestFilter {

    private final Presence presence;

    Threshold(Presence presence) {
        this.presence = presence;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Presence.current().filter(who -> !presence.refresh(who)).ifPresent(gone -> leave(request));
        var first = Presence.current().flatMap(who -> first(who, request.getRequestURI()));
        if (first.isPresent()) {
            Ways.send(first.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static Optional<String> first(SignIn who, String address) {
        if (address.equals("/sign-out") || address.equals("/preferences") || address.equals("/about")) {
            return Optional.empty();
        }
        if (who.mustChange()) {
            return Optional.of("/password").filter(page -> !address.equals(page));
        }
        return who.county() == null && !address.equals("/password")
                ? Optional.of("/county").filter(page -> !address.equals(page))
                : Optional.empty();
    }
}
