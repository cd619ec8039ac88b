package groundwork.site;

import groundwork.site.Reach.Way;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;

/** Reads {@link Reach} from the settings; docs/operating/tls.md says them all. */
final class ReachSettings {

    private static final String LOOPBACK = "127.0.0.1";

    private final PropertyResolver settings;

    private ReachSettings(PropertyResolver settings) {
        this.settings = settings;
    }

    /** @throws Unreachable with the sentence for the operator */
    static Reach read(Environment settings) {
        return new ReachSettings(settings).reach();
    }

    private Reach reach() {
        var files = files();
        var proxies = proxies();
        var asked = text("address");
        var outside = asked != null && !loopback(asked);
        var way = files != null ? Way.TLS : !proxies.isEmpty() ? Way.PROXY : outside ? Way.CLEAR : Way.LOCAL;
        if (way == Way.CLEAR && !"allowed".equals(text("clear"))) throw inClear(asked);
        var site = site(way);
        var everywhere = way == Way.TLS || way == Way.PROXY && !proxies.stream().allMatch(ReachSettings::loopback);
        var listens = asked != null ? asked : everywhere ? "" : LOOPBACK;
        return new Reach(way, listens, site, files, proxies, httpPort(way));
    }

    private static Unreachable inClear(String asked) {
        return new Unreachable("Groundwork does not listen on " + asked + " in clear, where passwords could be read on"
                + " the way: give GROUNDWORK_TLS_CERTIFICATE and GROUNDWORK_TLS_KEY, or GROUNDWORK_PROXY where a proxy"
                + " does the TLS, or GROUNDWORK_CLEAR=allowed where nobody else is on the network.");
    }

    private Reach.Files files() {
        var certificate = text("tls.certificate");
        var key = text("tls.key");
        if (certificate == null && key == null) return null;
        if (certificate == null || key == null) {
            throw new Unreachable("GROUNDWORK_TLS_CERTIFICATE and GROUNDWORK_TLS_KEY are given together or not at all; "
                    + (key == null ? "GROUNDWORK_TLS_KEY" : "GROUNDWORK_TLS_CERTIFICATE") + " is missing.");
        }
        var files = new Reach.Files(
                readable("GROUNDWORK_TLS_CERTIFICATE", certificate), readable("GROUNDWORK_TLS_KEY", key));
        Certificate.check(files);
        return files;
    }

    private static Path readable(String variable, String name) {
        var file = Path.of(name).toAbsolutePath();
        if (!Files.isReadable(file)) throw new Unreachable(variable + " names " + name + ", which cannot be read.");
        return file;
    }

    private List<String> proxies() {
        var given = text("proxy");
        return given == null
                ? List.of()
                : Arrays.stream(given.split("[,\\s]+"))
                        .map(ReachSettings::network)
                        .toList();
    }

    /** With the length of its mask, as the server wants it. */
    private static String network(String given) {
        var parts = given.split("/", 2);
        try {
            // Digits and colons only: nothing is asked of a name server.
            if (!parts[0].matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) throw new UnknownHostException();
            int bits = InetAddress.getByName(parts[0]).getAddress().length * 8;
            int mask = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
            if (mask < 1 || mask > bits) throw new UnknownHostException();
            return parts[0] + "/" + mask;
        } catch (UnknownHostException | NumberFormatException wrong) {
            throw new Unreachable("GROUNDWORK_PROXY holds " + given
                    + ", which is neither an address such as 10.0.0.5 nor a network such as 10.0.0.0/24.");
        }
    }

    private URI site(Way way) {
        var given = text("site");
        if (given == null) {
            if (way != Way.PROXY) return null;
            throw new Unreachable("GROUNDWORK_SITE is missing: behind a proxy it says where people find the site, such"
                    + " as https://work.example.gov.cn.");
        }
        var site = parsed(given);
        if (way != Way.LOCAL && way != Way.CLEAR && !"https".equals(site.getScheme())) throw wrongSite(given);
        return site;
    }

    private static URI parsed(String given) {
        try {
            var site = URI.create(given.replaceFirst("/+$", ""));
            var plain = site.getRawPath().isEmpty()
                    && site.getRawQuery() == null
                    && site.getRawFragment() == null
                    && site.getRawUserInfo() == null;
            if (site.getHost() != null && plain && site.getScheme().matches("https?")) return site;
        } catch (IllegalArgumentException | NullPointerException wrong) {
            // told below
        }
        throw wrongSite(given);
    }

    private static Unreachable wrongSite(String given) {
        return new Unreachable("GROUNDWORK_SITE is " + given
                + "; it is an address with nothing behind the name, such as https://work.example.gov.cn.");
    }

    private Integer httpPort(Way way) {
        var given = text("http-port");
        if (given == null) return null;
        if (way != Way.TLS)
            throw new Unreachable("GROUNDWORK_HTTP_PORT leads to the port with TLS, so it needs"
                    + " GROUNDWORK_TLS_CERTIFICATE and GROUNDWORK_TLS_KEY.");
        if (!given.matches("\\d{1,5}")) throw new Unreachable("GROUNDWORK_HTTP_PORT is no port: " + given + ".");
        return Integer.valueOf(given);
    }

    private String text(String name) {
        var given = settings.getProperty("groundwork." + name, "").strip();
        return given.isEmpty() ? null : given;
    }

    private static boolean loopback(String address) {
        return address.equals("localhost")
                || address.equals("::1/128")
                || address.matches("127\\.[0-9./]+|::1|\\[::1]");
    }
}
