package groundwork.site;

import groundwork.site.Reach.Way;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Under which names the program answers. Another site cannot have its own name lead here and so read our pages with
 * somebody's browser, nor is what anybody writes into a request taken for the site's name.
 */
record Hosts(Reach reach, List<String> certified) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");

    /** No name server answers for an address, so nobody can have it lead elsewhere. */
    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[?[0-9a-f:.]*:[0-9a-f:.]*]?");

    /** @param name without a port */
    boolean know(String name) {
        var host = name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return HERE.contains(host)
                || reach.site() != null && host.equals(reach.site().getHost().toLowerCase(Locale.ROOT))
                || reach.way() == Way.CLEAR && ADDRESS.matcher(host).matches()
                || certified.stream().anyMatch(one -> fits(one.toLowerCase(Locale.ROOT), host));
    }

    /** A star stands for one part at the beginning, RFC 6125. */
    private static boolean fits(String name, String host) {
        return name.startsWith("*.")
                ? host.indexOf('.') > 0 && host.substring(host.indexOf('.')).equals(name.substring(1))
                : name.equals(host) || ("[" + name + "]").equals(host);
    }
}
