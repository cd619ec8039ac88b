package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void oneParameterChangesTheOthersStayAndPagingStartsAgain() {
        var query = new LinkedHashMap<String, List<String>>();
        query.put("kind", List.of("visit", "talk"));
        query.put("before", List.of("17"));
        var address = new Address("/account", query, Map.of());
        assertThat(address.with("village", 640221203209L))
                .isEqualTo("/account?kind=visit&kind=talk&village=640221203209");
        assertThat(address.with("kind", null)).isEqualTo("/account");
        assertThat(address.whole()).isEqualTo("/account?kind=visit&kind=talk&before=17");
    }

    @Test
    void whatWasTypedCannotBreakOutOfIt() {
        var address = new Address("/account", Map.of(), Map.of());
        assertThat(address.with("q", "a&b=\"<水>")).isEqualTo("/account?q=a%26b%3D%22%3C%E6%B0%B4%3E");
    }
}
