package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class ProviderSettingsTest {

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void withoutASettingThereIsNoProvider() {
        assertThat(ProviderSettings.read(settings)).isEmpty();
    }

    @Test
    void whatIsHalfOrUnsafeIsRefusedWithASentence() {
        set("issuer", "https://id.example");
        refused("GROUNDWORK_OIDC_CLIENT");
        set("client", "groundwork");
        assertThat(ProviderSettings.read(settings)).isPresent();
        set("second-factor", "mfa");
        refused("amr=mfa");
        set("second-factor", "amr=mfa");
        set("issuer", "http://id.example");
        refused("https://");
        set("issuer", "id.example");
        refused("https://");
        set("issuer", "http://localhost:9000/realm");
        assertThat(ProviderSettings.read(settings)).isPresent();
    }

    @Test
    void theSecretComesFromAFileAndIsSaidNowhere(@TempDir Path folder) throws IOException {
        set("issuer", "https://id.example");
        set("client", "groundwork");
        set("secret-file", folder.resolve("missing").toString());
        refused("GROUNDWORK_OIDC_SECRET_FILE");
        set("secret-file", Files.writeString(folder.resolve("secret"), "hush\n").toString());
        var read = ProviderSettings.read(settings).orElseThrow();
        assertThat(read.secret()).isEqualTo("hush");
        assertThat(read.toString()).doesNotContain("hush");
    }

    private void refused(String saying) {
        assertThatThrownBy(() -> ProviderSettings.read(settings)).hasMessageContaining(saying);
    }

    private void set(String name, String value) {
        settings.setProperty("groundwork.oidc." + name, value);
    }
}
