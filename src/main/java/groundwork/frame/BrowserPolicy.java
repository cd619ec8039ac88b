package groundwork.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the browser is told that our pages never do: no script or style but our own files, no frames, no plug-ins, no
 * device. What needs something else says just that, so that all the rest is the same everywhere.
 */
public final class BrowserPolicy {

    /** Where a page may get what; nothing is inline, so no nonce is needed. The last two are explained in frame.js. */
    private static final List<String> CONTENT = List.of(
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "object-src 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types default");

    private static final List<String> PERMISSIONS = List.of(
            "publickey-credentials-create=(self)",
            "publickey-credentials-get=(self)",
            "browsing-topics=()",
            "camera=()",
            "display-capture=()",
            "geolocation=()",
            "microphone=()",
            "payment=()",
            "usb=()");

    private BrowserPolicy() {}

    /** @param own directives beside the usual ones, or in place of the ones with their names */
    public static String content(String... own) {
        return joined(CONTENT, own, " ", "; ");
    }

    /** @param own features and who may use them, likewise */
    public static String permissions(String... own) {
        return joined(PERMISSIONS, own, "=", ", ");
    }

    private static String joined(List<String> usual, String[] own, String is, String and) {
        var all = new LinkedHashMap<String, String>();
        Stream.concat(usual.stream(), Stream.of(own)).forEach(one -> all.put(one.split(is, 2)[0], one));
        return String.join(and, all.values());
    }
}
