package groundwork.site;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.site.Reach.Way;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {

    @ParameterizedTest
    @CsvSource({
        "LOCAL, localhost, true",
        "LOCAL, 127.0.0.1, true",
        "LOCAL, [::1], true",
        "LOCAL, work.example, true",
        "LOCAL, WORK.example., true",
        "LOCAL, 10.1.2.3, false",
        "LOCAL, elsewhere.example, false",
        "LOCAL, localhost.elsewhere.example, false",
        "LOCAL, work.example.elsewhere.example, false",
        "CLEAR, 10.1.2.3, true",
        "CLEAR, [fd00::1], true",
        "CLEAR, 10.1.2.3.elsewhere.example, false",
        "PROXY, work.example, true",
        "PROXY, 10.1.2.3, false",
        "TLS, certified.example, true",
        "TLS, a.stars.example, true",
        "TLS, stars.example, false",
        "TLS, a.b.stars.example, false",
        "TLS, 10.9.9.9, true",
        "TLS, 10.9.9.8, false"
    })
    void onlyOurOwnNamesAreAnsweredTo(Way way, String host, boolean known) {
        var certified =
                way == Way.TLS ? List.of("certified.example", "*.stars.example", "10.9.9.9") : List.<String>of();
        var reach = new Reach(way, "", URI.create("https://work.example"), null, List.of(), null);
        assertThat(new Hosts(reach, certified).know(host)).isEqualTo(known);
    }
}
