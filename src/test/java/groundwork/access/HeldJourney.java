package groundwork.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

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

/** An administrator looks through what a lost phone has still sent. */
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
        assertThat(desk.locator("tbody tr")).hasCount(2);
        desk.locator("summary").getByText("Dismiss").first().click();
        looked(desk, "held");
        press(desk, "It is not true");
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("dismissed");
        assertThat(desk.locator("tbody tr")).hasCount(1);

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
    }

    private void sent(FirstStart.Key demo, UUID officer) {
        try (var client = new Client(port)) {
            client.signIn(demo.login(), demo.password());
            client.look("/devices");
            var phone = new SoftPhone(COUNTY).enrolled(client);
            devices.revoke(officer, phone.id, officer);
            client.signIn(demo.login(), demo.password());
            client.look("/devices");
            phone.skip();
            var village = COUNTY * 1_000_000L + 100_201;
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
