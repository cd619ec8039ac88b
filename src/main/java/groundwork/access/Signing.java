package groundwork.access;

import groundwork.directory.SignIns;
import groundwork.directory.SigningDevice;
import groundwork.directory.SigningDevices;
import groundwork.ledger.DeviceKey;
import groundwork.ledger.Hash;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a phone send by its own key, so that nothing it holds waits for a password (docs/sync.md): where it sends, as
 * the {@link Policy} says, and nowhere else. A device that was revoked is let in as well: what it sends is held, and it
 * hears of it.
 */
final class Signing extends OncePerRequestFilter {

    private static final Pattern SAID =
            Pattern.compile("Device (\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})\\.([\\w-]{86})");

    /** Of a batch, and of a piece of a photo. */
    private static final int LARGEST = 1024 * 1024;

    private final Policy policy;
    private final SigningDevices devices;
    private final SignIns signIns;

    Signing(Policy policy, SigningDevices devices, SignIns signIns) {
        this.policy = policy;
        this.devices = devices;
        this.signIns = signIns;
    }

    /** The device that has sent this request; empty where a person or a program has. */
    static Optional<UUID> device() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getDetails() instanceof SigningDevice device
                ? Optional.of(device.id())
                : Optional.empty();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var said = request.getHeader(HttpHeaders.AUTHORIZATION);
        return said == null
                || !said.startsWith("Device ")
                || policy.row(request).filter(Row::phone).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.createEmptyContext();
        var said = SAID.matcher(request.getHeader(HttpHeaders.AUTHORIZATION));
        var sent = request;
        if (said.matches()) {
            var body = request.getInputStream().readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                // Not "who are you?": the phone then sends fewer at a time.
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
            if (body.length > 0) sent = new Resent(request, body);
            var device = devices.holder(UUID.fromString(said.group(1)))
                    .filter(known -> signed(known, request, body, said.group(2)));
            device.flatMap(known -> signIns.acting(known.officer(), known.county()))
                    .ifPresent(who -> {
                        var known = UsernamePasswordAuthenticationToken.authenticated(
                                who, null, AuthorityUtils.NO_AUTHORITIES);
                        known.setDetails(device.get());
                        context.setAuthentication(known);
                    });
        }
        // Where a device has spoken no cookie counts.
        SecurityContextHolder.setContext(context);
        chain.doFilter(sent, response);
    }

    private static boolean signed(SigningDevice device, HttpServletRequest request, byte[] body, String signature) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var said = "groundwork request 1\n" + request.getMethod() + "\n" + request.getRequestURI() + query + "\n"
                + HexFormat.of().formatHex(Hash.of(body));
        return device.key() != null
                && DeviceKey.of(device.key())
                        .filter(key -> key.signed(
                                said.getBytes(StandardCharsets.UTF_8),
                                Base64.getUrlDecoder().decode(signature)))
                        .isPresent();
    }
}
