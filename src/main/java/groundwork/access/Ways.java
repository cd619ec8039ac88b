package groundwork.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a browser elsewhere; htmx as a whole, since it would swap the other page into a part of this one. */
final class Ways {

    private Ways() {}

    /** A program is told in a problem document what is wrong, and never led to a page. */
    static boolean ofProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    static void send(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ofProgram(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", address);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }
}
