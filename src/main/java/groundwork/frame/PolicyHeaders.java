package groundwork.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the browser the {@link BrowserPolicy} with every answer. So a text that somebody typed can never run. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PolicyHeaders extends OncePerRequestFilter {

    private static final String POLICY = BrowserPolicy.content();
    private static final String PERMISSIONS = BrowserPolicy.permissions();

    /** For a year, as RFC 6797 has it; in clear a browser would not believe it. */
    private static final String HTTPS_ONLY = "max-age=31536000; includeSubDomains";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", HTTPS_ONLY);
        chain.doFilter(request, response);
    }
}
