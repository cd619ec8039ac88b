package groundwork.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Locator;
import groundwork.directory.FirstStart;
import groundwork.directory.Generator;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Somebody sets up a generator and comes in with a recovery code; he enrols his device and reads the audit log. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
// The demo has a generator afterwards, which other tests do not know of.
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class SecondFactorJourney extends WithBrowser {

    @Autowired
    FirstStart firstStart;

    @Test
    void aGeneratorIsSetUpAndARecoveryCodeLetsInWhereThePasswordAloneDoesNot() {
        var demo = firstStart.demo(350111);
        var desk = browser.desk("en");
        browser.signIn(desk, demo);
        desk.navigate("/second-factor");
        looked(desk, "factor");
        desk.locator("#password").fill(demo.password());
        press(desk, "Show the picture to scan");
        var secret = desk.locator("code.id").textContent();
        looked(desk, "factor-begun");
        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, demo);
        phone.navigate("/second-factor");
        looked(phone, "factor-begun");

        desk.locator("#code").fill(Generator.now(secret));
        press(desk, "Put it in force");
        assertThat(desk.locator(".codes li")).hasCount(10);
        looked(desk, "recovery");
        var recovery = desk.locator(".codes li").first().textContent();
        phone.navigate("/second-factor");
        looked(phone, "factor-in-force");
        phone.navigate("/second-factor/rules");
        looked(phone, "factor-rules");

        var elsewhere = browser.narrow("en");
        elsewhere.navigate("/sign-in");
        elsewhere.locator("#login").fill(demo.login());
        elsewhere.locator("#password").fill(demo.password());
        press(elsewhere, "Sign in");
        assertThat(elsewhere).hasURL(Pattern.compile("/sign-in/code$"));
        looked(elsewhere, "code");
        elsewhere.locator("#code").fill("000000");
        press(elsewhere, "Sign in");
        assertThat(elsewhere.locator("#code-error")).isVisible();
        elsewhere.locator("#code").fill(recovery);
        press(elsewhere, "Sign in");
        assertThat(elsewhere.getByText("9 are left")).isVisible();

        desk.navigate("/devices");
        looked(desk, "devices-none");
        desk.locator("#name").fill("the office");
        press(desk, "Enrol it");
        // The demo's officer may have others by another journey.
        assertThat(desk.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("the office")))
                .hasCount(1);
        looked(desk, "devices");
        phone.navigate("/devices");
        looked(phone, "devices");

        desk.navigate("/audit");
        assertThat(desk.locator("tbody")).containsText("recovery code");
        looked(desk, "audit");
        phone.navigate("/audit");
        looked(phone, "audit");
        phone.navigate("/audit?nowhere=1&act=exported");
        looked(phone, "audit-none");
    }
}
