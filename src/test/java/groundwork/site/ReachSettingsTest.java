package groundwork.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.site.Reach.Way;
import groundwork.support.Certificates;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class ReachSettingsTest {

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void withoutASettingItIsForThisMachineAlone() {
        var reach = ReachSettings.read(settings);
        assertThat(reach.way()).isEqualTo(Way.LOCAL);
        assertThat(ServerSettings.follows(reach))
                .containsEntry("server.address", "127.0.0.1")
                .containsEntry("server.forward-headers-strategy", "none");
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0", "10.1.2.3", "::", "work.example"})
    void inClearItDoesNotListenElsewhereUnlessItMay(String address) {
        set("address", address);
        assertThatThrownBy(() -> ReachSettings.read(settings))
                .hasMessageContaining(address)
                .hasMessageContaining("GROUNDWORK_TLS_CERTIFICATE")
                .hasMessageContaining("GROUNDWORK_PROXY")
                .hasMessageContaining("GROUNDWORK_CLEAR=allowed");
        set("clear", "allowed");
        assertThat(ReachSettings.read(settings))
                .matches(reach -> reach.way() == Way.CLEAR && reach.listens().equals(address) && !reach.secure());
    }

    @Test
    void aProxyIsNamedByItsAddressAndTheSiteByItsName() {
        set("proxy", "10.0.0.5, 10.1.0.0/16 fd00::1");
        assertThatThrownBy(() -> ReachSettings.read(settings)).hasMessageContaining("GROUNDWORK_SITE");
        set("site", "https://work.example/");
        var reach = ReachSettings.read(settings);
        assertThat(reach.way()).isEqualTo(Way.PROXY);
        assertThat(reach.listens()).isEmpty();
        assertThat(reach.site()).hasToString("https://work.example");
        assertThat(ServerSettings.follows(reach))
                .containsEntry("server.forward-headers-strategy", "native")
                .containsEntry("server.tomcat.remoteip.internal-proxies", "10.0.0.5/32,10.1.0.0/16,fd00::1/128");
        set("proxy", "127.0.0.1");
        assertThat(ReachSettings.read(settings).listens()).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({"proxy.example", "10.0.0.0/33", "10.0.0.0/0", "10.0.0.0/x", "all"})
    void whatIsNoAddressIsNoProxy(String proxy) {
        set("site", "https://work.example");
        set("proxy", proxy);
        assertThatThrownBy(() -> ReachSettings.read(settings)).hasMessageContaining(proxy);
    }

    @ParameterizedTest
    @CsvSource({"work.example", "https://work.example/path", "https://a@work.example", "ftp://work.example", "https://"
    })
    void aSiteIsAnAddressWithNothingBehindTheName(String site) {
        set("site", site);
        assertThatThrownBy(() -> ReachSettings.read(settings)).hasMessageContaining("GROUNDWORK_SITE is");
    }

    @Test
    void certificateAndKeyAreGivenTogetherAndFit(@TempDir Path folder) throws Exception {
        var files = Certificates.make(folder, "work.example");
        var others = Certificates.make(Files.createDirectory(folder.resolve("other")), "other.example");
        set("tls.certificate", files.certificate().toString());
        assertThatThrownBy(() -> ReachSettings.read(settings)).hasMessageContaining("GROUNDWORK_TLS_KEY is missing");
        set("tls.key", folder.resolve("nowhere").toString());
        assertThatThrownBy(() -> ReachSettings.read(settings)).hasMessageContaining("cannot be read");
        set("tls.key", files.certificate().toString());
        assertThatThrownBy(() -> ReachSettings.read(settings)).hasMessageContaining("no private key");
        set("tls.key", others.key().toString());
        assertThatThrownBy(() -> ReachSettings.read(settings)).hasMessageContaining("is not the one");
        set("tls.key", files.key().toString());
        var reach = ReachSettings.read(settings);
        assertThat(reach.way()).isEqualTo(Way.TLS);
        assertThat(reach.listens()).isEmpty();
        assertThat(reach.certificate().names()).contains("work.example", "localhost", "127.0.0.1");
        assertThat(reach.certificate().own()).isTrue();
        set("site", "http://work.example");
        assertThatThrownBy(() -> ReachSettings.read(settings)).hasMessageContaining("https://");
    }

    @Test
    void aPortThatLeadsToTheOneWithTlsNeedsOne() {
        set("http-port", "80");
        assertThatThrownBy(() -> ReachSettings.read(settings)).hasMessageContaining("GROUNDWORK_HTTP_PORT");
    }

    private void set(String name, String value) {
        settings.setProperty("groundwork." + name, value);
    }
}
