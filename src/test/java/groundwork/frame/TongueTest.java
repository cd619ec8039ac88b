package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TongueTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void theAddressGoesBeforeTheChoiceAndTheChoiceBeforeTheBrowser() {
        request.addHeader("Accept-Language", "zh-TW");
        request.addPreferredLocale(Locale.TAIWAN);
        assertThat(tongue()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        request.setCookies(new Cookie("lang", "en"));
        assertThat(tongue()).isEqualTo(Locale.ENGLISH);
        request.setParameter("lang", "zh-CN");
        assertThat(tongue()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void whatNobodyAskedForOrNobodyKnowsIsEnglish() {
        assertThat(tongue()).isEqualTo(Locale.ENGLISH);
        request.setParameter("lang", "<script>");
        assertThat(tongue()).isEqualTo(Locale.ENGLISH);
    }

    private Locale tongue() {
        return new Tongue().resolveLocale(request);
    }
}
