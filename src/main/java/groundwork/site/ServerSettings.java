package groundwork.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Tells the server what follows from {@link Reach}, before it is made; a command without a server is left alone. */
final class ServerSettings implements EnvironmentPostProcessor {

    /** Forward secret and authenticated only: RFC 9325, section 4.2. The first three are of TLS 1.3. */
    private static final List<String> SUITES = List.of(
            "TLS_AES_256_GCM_SHA384",
            "TLS_AES_128_GCM_SHA256",
            "TLS_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");

    static final String BUNDLE = "site";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication program) {
        if (program.getWebApplicationType() != WebApplicationType.SERVLET) return;
        settings.getPropertySources().addFirst(new MapPropertySource("reach", follows(ReachSettings.read(settings))));
    }

    static Map<String, Object> follows(Reach reach) {
        var server = new LinkedHashMap<String, Object>();
        if (!reach.listens().isEmpty()) server.put("server.address", reach.listens());
        server.put("server.forward-headers-strategy", reach.proxies().isEmpty() ? "none" : "native");
        if (!reach.proxies().isEmpty())
            server.put("server.tomcat.remoteip.internal-proxies", String.join(",", reach.proxies()));
        if (reach.files() != null) {
            var bundle = "spring.ssl.bundle.pem." + BUNDLE + ".";
            server.put(
                    bundle + "keystore.certificate",
                    reach.files().certificate().toUri().toString());
            server.put(
                    bundle + "keystore.private-key", reach.files().key().toUri().toString());
            server.put(bundle + "reload-on-update", true);
            server.put(bundle + "options.enabled-protocols", "TLSv1.3,TLSv1.2");
            server.put(bundle + "options.ciphers", String.join(",", SUITES));
            server.put("server.ssl.bundle", BUNDLE);
        }
        return server;
    }
}
