package groundwork.access;

import groundwork.directory.SignIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before every page: sends those who have yet to choose a password, a second factor or a county to do that first. */
final class Threshold extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var first = Presence.current().flatMap(who -> first(who, request));
        if (first.isPresent()) {
            Ways.send(first.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> first(SignIn who, HttpServletRequest request) {
        var address = request.getRequestURI();
        if (address.equals("/sign-out") || address.equals("/preferences") || address.equals("/about")) {
            return Optional.empty();
        }
        if (who.mustChange()) {
            return Optional.of("/password").filter(page -> !address.equals(page));
        }
        if (Remembered.owes(request)) {
            return Optional.of("/second-factor")
                    .filter(page -> !address.startsWith(page)
                            && !address.startsWith("/passkeys")
                            && !address.equals("/password"));
        }
        return who.county() == null && !address.equals("/password")
                ? Optional.of("/county").filter(page -> !address.equals(page))
                : Optional.empty();
    }
}
