package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class FromHereTest {

    @ParameterizedTest
    @CsvSource({
        "POST, same-origin, navigate, document, true",
        "POST, none, navigate, document, true",
        "POST, same-site, navigate, document, false",
        "POST, cross-site, navigate, document, false",
        "POST, cross-site, cors, empty, false",
        "POST, whatever, navigate, document, false",
        "DELETE, cross-site, navigate, document, false",
        "GET, same-origin, cors, empty, true",
        "GET, none, navigate, document, true",
        "GET, cross-site, navigate, document, true",
        "HEAD, same-site, navigate, document, true",
        "GET, cross-site, navigate, iframe, false",
        "GET, cross-site, navigate, embed, false",
        "GET, cross-site, no-cors, image, false",
        "GET, cross-site, no-cors, script, false",
        "GET, same-site, cors, empty, false"
    })
    void asTheBrowserSays(String method, String site, String mode, String what, boolean let) {
        var request = asked(method);
        request.addHeader("Sec-Fetch-Site", site);
        request.addHeader("Sec-Fetch-Mode", mode);
        request.addHeader("Sec-Fetch-Dest", what);
        // Whoever tells the site is believed about nothing else.
        request.addHeader("Origin", "https://work.example");
        assertThat(FromHere.fromHere(request)).isEqualTo(let);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, https://work.example, true",
        "POST, , true",
        "GET, https://elsewhere.example, true",
        "POST, https://elsewhere.example, false",
        "POST, http://work.example, false",
        "POST, https://work.example:8443, false",
        "POST, https://work.example.elsewhere.example, false",
        "POST, null, false"
    })
    void orAsAnOlderOneSaysWhereTheFormStood(String method, String origin, boolean let) {
        var request = asked(method);
        if (origin != null) request.addHeader("Origin", origin);
        assertThat(FromHere.fromHere(request)).isEqualTo(let);
    }

    private static MockHttpServletRequest asked(String method) {
        var request = new MockHttpServletRequest(method, "/units");
        request.setScheme("https");
        request.setSecure(true);
        request.setServerName("work.example");
        request.setServerPort(443);
        return request;
    }
}
