package groundwork.field.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppDeskTest {

    private final AppDesk desk = new AppDesk();

    @Test
    void whoWasSomewhereInTheAppComesBackThere() {
        assertThat(desk.entered("households/0199a7c2-0000-7000-8000-000000000001"))
                .isEqualTo("redirect:/field/households/0199a7c2-0000-7000-8000-000000000001");
        assertThat(desk.entered("outbox/hand-over")).isEqualTo("redirect:/field/outbox/hand-over");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//example.org",
                "https://example.org",
                "../sign-out",
                "outbox/../../sign-out",
                "outbox?to=1",
                "outbox%0d%0a",
                "\\example.org",
                "{code}",
                "outbox/",
                "outbox\n"
            })
    void anythingElseLeadsToItsFirstScreen(String to) {
        assertThat(desk.entered(to)).isEqualTo("redirect:/field/");
    }
}
