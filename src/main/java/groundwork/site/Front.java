package groundwork.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The very first: answers only under the site's names, and where the site is reached by HTTPS, leads whoever looks in
 * clear there and takes nothing from whoever sends something.
 */
final class Front extends OncePerRequestFilter {

    /** RFC 9110, section 15.5.20: the request came to a server that does not answer for that name. */
    static final int MISDIRECTED = 421;

    private static final Set<String> LOOKING = Set.of("GET", "HEAD");

    private final Supplier<Hosts> hosts;

    Front(Supplier<Hosts> hosts) {
        this.hosts = hosts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var hosts = this.hosts.get();
        if (!hosts.know(request.getServerName())) {
            response.sendError(MISDIRECTED);
        } else if (!hosts.reach().secure() || request.isSecure()) {
            chain.doFilter(request, response);
        } else if (LOOKING.contains(request.getMethod()) && hosts.reach().site() != null) {
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", hosts.reach().site() + request.getRequestURI() + query);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
