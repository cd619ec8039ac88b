package groundwork.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody has the server ask what only it can reach. */
class OutsideTest {

    private final Outside outside = new Outside("");
    private final Outside within = new Outside("localhost, 10.1.2.3");

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/, inside",
        "https://127.1/, address",
        "https://localhost:8443/x, inside",
        "https://0.0.0.0/, inside",
        "https://10.0.0.1/, inside",
        "https://172.16.0.1/, inside",
        "https://192.168.1.1/, inside",
        "https://169.254.169.254/latest/meta-data, inside",
        "https://100.64.0.1/, inside",
        "https://100.100.100.200/, inside",
        "https://198.18.0.1/, inside",
        "https://224.0.0.1/, inside",
        "https://255.255.255.255/, inside",
        "https://[::1]/, inside",
        "https://[::]/, inside",
        "https://[fe80::1]/, inside",
        "https://[fd00::1]/, inside",
        "https://[::ffff:10.0.0.1]/, inside",
        "https://[::ffff:a9fe:a9fe]/, inside",
        "https://[64:ff9b::a00:1]/, inside",
        "https://[2002:a00:1::]/, inside",
        "http://203.0.113.7/, https",
        "ftp://203.0.113.7/, https",
        "file:///etc/passwd, address",
        "https:///x, address",
        "https://u:p@203.0.113.7/, address",
        "https://203.0.113.7/#x, address",
        "https://no host/, address",
        "'', address",
        "https://nowhere.invalid/, unknown",
        "https://203.0.113.7:8443/hook?a=b,",
        "https://[2606:4700::1]/,",
    })
    void onlyWhatIsOpenToAllIsCalled(String address, String wrong) {
        assertThat(outside.wrong(address)).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8090/x,",
        "https://LOCALHOST/,",
        "https://10.1.2.3/,",
        "http://10.1.2.3/, https",
        "https://10.1.2.4/, inside",
        "http://127.0.0.1/, https",
    })
    void whoRunsTheServerMayNameHostsInside(String address, String wrong) {
        assertThat(within.wrong(address)).isEqualTo(wrong);
    }
}
