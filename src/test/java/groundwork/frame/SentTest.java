package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SentTest {

    @Test
    void aPartWithoutAValueIsNoReasonToFail() {
        var request = new MockHttpServletRequest("POST", "/demands");
        request.addParameter("title", "x", null);
        request.addParameter("text", (String) null);
        assertThat(Sent.with(request)).isEqualTo(Map.of("title", List.of("x")));
    }
}
