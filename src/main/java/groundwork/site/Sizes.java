package groundwork.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no page of ours sends, before anybody reads it: an address or a form that is too long, files where none
 * are taken, packed bodies (nobody unpacks them, so nobody can be flooded by one), and other kinds of content than
 * forms. Headers, numbers of fields and parts, and slow senders are the server's: {@code application.yaml}.
 */
final class Sizes extends OncePerRequestFilter {

    private static final int ADDRESS = 4_000;
    private static final long FORM = 512 * 1024;
    private static final long PASTED = 2 * 1024 * 1024;
    private static final long PHOTO = 13 * 1024 * 1024;

    /** A demand, and whatever is done with it, may come with a photo. */
    private static final Pattern PHOTOS = Pattern.compile("/demands(/[^/]+/[^/]+)?");

    private static final Set<String> FILES = Set.of("/imports", "/officers/roster", "/outbox");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int refused = refused(request);
        if (refused == 0) refused = unreadable(request);
        if (refused == 0) chain.doFilter(request, response);
        // A part beyond the server's limits may have been answered while it was read.
        else if (!response.isCommitted()) response.sendError(refused);
    }

    /**
     * Read here, so that what goes beyond the server's limits is a refusal and not a failure of whoever looks first.
     */
    private static int unreadable(HttpServletRequest request) {
        if (request.getContentType() == null) return 0;
        try {
            request.getParameter("");
            return 0;
        } catch (InvalidParameterException malformed) {
            return malformed.getErrorCode();
        } catch (IllegalStateException tooLarge) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
    }

    /** The status, or 0. */
    static int refused(HttpServletRequest request) {
        var query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > ADDRESS)
            return HttpServletResponse.SC_REQUEST_URI_TOO_LONG;
        if (!decodes(request.getRequestURI())) return HttpServletResponse.SC_BAD_REQUEST;
        var packed = request.getHeader("Content-Encoding");
        if (packed != null && !packed.equalsIgnoreCase("identity"))
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        // A program's requests are read where they are answered.
        if (request.getContentType() == null || request.getRequestURI().startsWith("/api/")) return 0;
        return body(request);
    }

    private static int body(HttpServletRequest request) {
        var type = type(request.getContentType());
        if (MediaType.MULTIPART_FORM_DATA.includes(type) && FILES.contains(request.getRequestURI())) return 0;
        if (MediaType.MULTIPART_FORM_DATA.includes(type)
                && PHOTOS.matcher(request.getRequestURI()).matches())
            return request.getContentLengthLong() > PHOTO ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 0;
        if (!MediaType.APPLICATION_FORM_URLENCODED.includes(type)) return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        long most = request.getRequestURI().equals("/account/paste") ? PASTED : FORM;
        return request.getContentLengthLong() > most ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 0;
    }

    /** Half an escape in what follows a semicolon gets past the server, and whoever reads it then fails. */
    private static boolean decodes(String address) {
        try {
            StringUtils.uriDecode(address, StandardCharsets.UTF_8);
            return true;
        } catch (IllegalArgumentException half) {
            return false;
        }
    }

    private static MediaType type(String name) {
        try {
            return MediaType.parseMediaType(name);
        } catch (InvalidMediaTypeException none) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
