package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PreferencesTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({
        "http://localhost/account?kind=visit, /account?kind=visit",
        "http://localhost/account?kind=visit&lang=en, /account?kind=visit",
        "http://localhost/summary?lang=en&x=1, /summary?x=1",
        "https://elsewhere.example//evil.example/x, /",
        "%%%, /",
        ", /"
    })
    void onesWayLeadsBackToThePageButNeverToAnotherSite(String referer, String back) {
        assertThat(set("zh-CN", referer)).isEqualTo(Moved.to(back));
    }

    @Test
    void theChoiceIsKeptForAYearAndIsOneOfTwo() {
        set("de\r\nSet-Cookie: x=y", null);
        assertThat(response.getHeaders("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("lang=en; ")
                .contains("Max-Age=31536000", "HttpOnly", "SameSite=Lax");
    }

    private Answer set(String language, String referer) {
        var request = new MockHttpServletRequest();
        if (referer != null) request.addHeader("Referer", referer);
        return new Preferences().set(language, null, request, response);
    }
}
