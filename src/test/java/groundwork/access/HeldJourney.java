package groundwork.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import groundwork.directory.Devices;
import groundwork.directory.FirstStart;
import groundwork.directory.SignIns;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** An administrator looks through what a lost phone has still sent, and what was refused of it. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class HeldJourney extends WithBrowser {

    private static final int COUNTY = 231224;

    @LocalServerPort
    int port;

    @Autowired
    FirstStart firstStart;

    @Autowired
    SignIns signIns;

    @Autowired
    Devices devices;

    @Test
    void whatALostPhoneSentIsDismissed() {
        var demo = firstStart.demo(COUNTY);
        var officer = signIns.login(demo.login()).orElseThrow().officer();
        sent(demo, officer);
        var desk = browser.desk("en");
        signIn(desk, demo);
        desk.navigate("/held");
        assertThat(held(desk)).hasCount(2);
        assertThat(desk.locator("#refused tbody tr")).hasCount(2);
        assertThat(desk.locator("#refused")).containsText("This is not a time");
        desk.locator("summary").getByText("Dismiss").first().click();
        looked(desk, "held");
        press(desk, "It is not true");
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("dismissed");
        assertThat(held(desk)).hasCount(1);
        desk.navigate("/devices");
        assertThat(desk.getByText("2 entries were refused")).isVisible();
        looked(desk, "held-devices");
        var small = browser.narrow("en");
        signIn(small, demo);
        small.navigate("/held");
        looked(small, "held");

        var phone = browser.narrow("zh-CN");
        signIn(phone, demo);
        phone.navigate("/held");
        looked(phone, "held-zh");
        phone.navigate("/devices");
        looked(phone, "held-devices-zh");
        phone.navigate("/held");
        phone.locator("summary").getByText("不予采用").click();
        press(phone, "已在别处录入");
        assertThat(phone.getByText("没有待处理的记录")).isVisible();
        looked(phone, "held-none-zh");
    }

    private static Locator held(Page page) {
        return page.locator("section:not(#refused) tbody tr");
    }

    private void sent(FirstStart.Key demo, UUID officer) {
        try (var client = new Client(port)) {
            client.signIn(demo.login(), demo.password());
            client.look("/devices");
            var phone = new SoftPhone(COUNTY).enrolled(client);
            var village = COUNTY * 1_000_000L + 100_201;
            for (int i = 0; i < 2; i++) {
                var flawed = phone.visit(village, UUID.randomUUID(), "said").put("happenedAt", "yesterday");
                client.ask("POST", "/api/v1/entries", phone.batch(flawed));
            }
            devices.revoke(officer, phone.id, officer);
            client.signIn(demo.login(), demo.password());
            client.look("/devices");
            phone.skip();
            var batch = phone.batch(
                    phone.visit(village, UUID.randomUUID(), "said"), phone.visit(village, UUID.randomUUID(), null));
            var answer = client.ask("POST", "/api/v1/entries", batch);
            if (!answer.body().contains("\"held\"")) throw new AssertionError(answer.body());
        }
    }

    private static void signIn(Page page, FirstStart.Key key) {
        page.navigate("/sign-in");
        page.locator("#login").fill(key.login());
        page.locator("#password").fill(key.password());
        page.locator("form.fields button").click();
        page.waitForURL(Pattern.compile("^(?!.*/sign-in).*$"));
    }
}
