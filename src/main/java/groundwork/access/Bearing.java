package groundwork.access;

import groundwork.directory.Bearers;
import groundwork.directory.ProgramKey;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program act for one request by its key (RFC 6750): at the API and nowhere else. Where one is sent no cookie
 * counts, and a wrong one is nobody.
 */
final class Bearing extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final String WRONG = Bearing.class.getName();

    private final Bearers bearers;

    Bearing(Bearers bearers) {
        this.bearers = bearers;
    }

    /** By which the program that sends this request acts; empty for a person. */
    static Optional<ProgramKey> key() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getDetails() instanceof ProgramKey key ? Optional.of(key) : Optional.empty();
    }

    /** Whether it came with a key that lets nobody in. */
    static boolean wrong(HttpServletRequest request) {
        return request.getAttribute(WRONG) != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Ways.ofProgram(request) || sent(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.createEmptyContext();
        bearers.arrive(sent(request).orElseThrow())
                .ifPresentOrElse(
                        bearer -> {
                            var known = UsernamePasswordAuthenticationToken.authenticated(
                                    bearer.who(), null, AuthorityUtils.NO_AUTHORITIES);
                            known.setDetails(bearer.key());
                            context.setAuthentication(known);
                        },
                        () -> request.setAttribute(WRONG, true));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static Optional<String> sent(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
