package groundwork.notice;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which addresses may be called: by https and outside, so that nobody can have the server ask what only it can reach.
 * Looked at when one is typed and before each call, since a name may lead elsewhere by then. Should it lead elsewhere
 * between the look and the call, whoever answers there still has to show a certificate for the name before a byte of
 * ours is sent. Whoever runs the server may name hosts that lie inside.
 */
@Component
class Outside {

    private final Set<String> inside;

    Outside(@Value("${groundwork.webhooks.within:}") String within) {
        inside = Arrays.stream(within.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet());
    }

    /** @return what is wrong with it: the end of a message key, or null */
    String wrong(String address) {
        try {
            return wrong(URI.create(address));
        } catch (IllegalArgumentException unreadable) {
            return "address";
        }
    }

    private String wrong(URI address) {
        var host = address.getHost() == null ? null : address.getHost().toLowerCase(Locale.ROOT);
        if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null) return "address";
        var named = inside.contains(host);
        var clear = named && host.equals("localhost") && "http".equals(address.getScheme());
        if (!clear && !"https".equals(address.getScheme())) return "https";
        try {
            var found = InetAddress.getAllByName(host);
            return named || Arrays.stream(found).allMatch(Reachable::fromEverywhere) ? null : "inside";
        } catch (UnknownHostException unknown) {
            return "unknown";
        }
    }
}
