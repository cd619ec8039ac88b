package groundwork.field.web;

import groundwork.frame.BrowserPolicy;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What the browser is told of the app: as of every page, but for pictures and sounds that it has taken itself and shows
 * before they are sent, and the phone's camera, microphone and place.
 */
final class AppPolicy {

    private static final String POLICY = BrowserPolicy.content(
            "img-src 'self' blob:",
            "media-src 'self' blob:",
            "font-src 'none'",
            "manifest-src 'self'",
            "worker-src 'self'");

    private static final String PERMISSIONS =
            BrowserPolicy.permissions("camera=(self)", "microphone=(self)", "geolocation=(self)");

    private AppPolicy() {}

    static void tell(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Permissions-Policy", PERMISSIONS);
    }
}
