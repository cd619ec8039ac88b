package groundwork.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.frame.Light;
import groundwork.site.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePageTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"-1, RED", "6, RED", "7, YELLOW", "29, YELLOW", "30, GREEN"})
    void aCertificateIsRenewedInTime(int days, Light light) {
        var until = NOW.plus(Duration.ofDays(days)).plusSeconds(1);
        assertThat(page(true, true, false, until).urgency()).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"true, false, true", "true, true, false", "false, false, false", "false, true, false"})
    void phonesWorkByHttpsOnly(boolean secure, boolean here, boolean phones) {
        assertThat(page(secure, false, here, NOW).phones()).isEqualTo(phones);
    }

    private static SitePage page(boolean secure, boolean name, boolean here, Instant until) {
        var certificate = new Certificate(List.of("work.example"), "CN=x", false, NOW, until);
        return new SitePage(null, "https://work.example", secure, name, here, certificate, NOW);
    }
}
