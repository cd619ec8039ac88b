package groundwork.access;

import groundwork.directory.SignIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells whoever asks for more than his {@link Allowance} to wait. A stranger who only looks at the door is not counted:
 * that costs the database nothing.
 */
final class Limits extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;
    private static final int NETWORK = 8;

    /** Where strangers prove who they are, leave something in the database on the way there, or have another asked. */
    private static final Set<String> DOORS = Set.of(
            "POST /sign-in",
            "POST /sign-in/passkey",
            "POST /sign-in/passkey/start",
            "POST /sign-in/identity",
            "GET /sign-in/provider",
            "GET /sign-in/provider/return",
            "GET /sign-out/provider");

    private static final String ANSWERS = "/f/";

    private final Allowances allowances;

    Limits(Allowances allowances) {
        this.allowances = allowances;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = wait(request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "" + (wait.toSeconds() + 1));
            response.sendError(TOO_MANY);
        }
    }

    private Duration wait(HttpServletRequest request) {
        if (DOORS.contains(request.getMethod() + " " + request.getRequestURI()))
            return allowances.spend(Allowance.SIGN_IN, network(request.getRemoteAddr()));
        // Whoever guesses keys is a stranger, too.
        if (Bearing.wrong(request)) return allowances.spend(Allowance.SIGN_IN, network(request.getRemoteAddr()));
        // Whoever guesses codes looks as well.
        if (request.getRequestURI().startsWith(ANSWERS))
            return allowances.spend(Allowance.ANSWER, network(request.getRemoteAddr()));
        return Presence.current()
                .map(SignIn::id)
                .map(Object::toString)
                .map(who -> wait(request, who))
                .orElse(Duration.ZERO);
    }

    private Duration wait(HttpServletRequest request, String who) {
        var wait = allowances.spend(Allowance.EVERYTHING, who);
        var kind = Allowance.of(request);
        return kind == Allowance.EVERYTHING || !wait.isZero() ? wait : allowances.spend(kind, who);
    }

    /** Of the longer addresses everybody has a whole network to himself, RFC 6177. */
    static String network(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, NETWORK));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
