package groundwork.site;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the program is reached.
 *
 * @param listens address of this machine that it listens on; empty for all of them
 * @param site where people find it, {@code https://work.example.gov.cn}; null where nobody said
 * @param files certificate and key; null where the program itself does no TLS
 * @param proxies addresses and networks (CIDR) whose word is taken for who asks and how
 * @param httpPort a port in clear that leads to the one with TLS; null for none
 */
public record Reach(Way way, String listens, URI site, Files files, List<String> proxies, Integer httpPort) {

    /** From the one that needs nothing to the one that needs most. */
    public enum Way {
        /** In clear, for this machine alone. */
        LOCAL,
        /** In clear, because somebody said that it may be. */
        CLEAR,
        PROXY,
        TLS
    }

    /** Both in PEM; the certificate first, then those that vouch for it. */
    public record Files(Path certificate, Path key) {}

    /** Where somebody at this machine finds it, once it listens on that port. */
    public String address(int port) {
        if (site != null) return site.toString();
        return (way == Way.TLS ? "https" : "http") + "://localhost:" + port;
    }

    /**
     * Where the site is found for good, for what is bound to its name: as the setting says it, by HTTPS and by no
     * address of a machine; or this machine's own name for a trial. Empty for what may be called otherwise tomorrow.
     *
     * @param port on which it listens
     */
    public Optional<URI> lasting(int port) {
        if (site == null && way != Way.LOCAL) return Optional.empty();
        return Optional.of(URI.create(address(port).toLowerCase(Locale.ROOT)))
                .filter(one -> one.getHost().equals("localhost")
                        || one.getScheme().equals("https") && one.getHost().matches(".*[.][a-z][a-z0-9-]*"));
    }

    /** As the file has it now; null where there is none. */
    public Certificate certificate() {
        return files == null ? null : Certificate.of(files);
    }

    /** Whether what came in clear came by a way that it should not. */
    public boolean secure() {
        return way == Way.TLS || way == Way.PROXY;
    }
}
