package groundwork.field.web;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What the browser is told of the app, beside what it is told of every page: scripts and styles of its own alone, too,
 * but pictures and sounds that it has taken itself and shows before they are sent, and the phone's camera, microphone
 * and place.
 */
final class AppPolicy {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' blob:",
            "media-src 'self' blob:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "object-src 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types default");

    private static final String PERMISSIONS = String.join(
            ", ",
            "camera=(self)",
            "microphone=(self)",
            "geolocation=(self)",
            "browsing-topics=()",
            "display-capture=()",
            "payment=()",
            "usb=()");

    private AppPolicy() {}

    static void tell(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Permissions-Policy", PERMISSIONS);
    }
}
