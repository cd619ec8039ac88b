package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.frame.Cookies;
import jakarta.servlet.http.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WantedTest {

    private final Wanted wanted = new Wanted();

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/units", "/account?kind=visit&village=640221203209", "/figures/visit.households?x=%E6"})
    void aPageOfOursIsLedBackTo(String address) {
        assertThat(kept(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/x\r\nSet-Cookie: a=b",
                "/a\\b",
                "javascript:alert(1)",
                "units",
                ""
            })
    void anythingElseIsNot(String address) {
        assertThat(kept(address)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%zz", "%E4%BD"})
    void norWhatCannotBeRead(String cookie) {
        assertThat(asked(cookie)).isNull();
    }

    private String kept(String address) {
        return asked(URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    private String asked(String cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(Cookies.name("wanted", request), cookie));
        var saved = wanted.getRequest(request, new MockHttpServletResponse());
        return saved == null ? null : saved.getRedirectUrl();
    }
}
