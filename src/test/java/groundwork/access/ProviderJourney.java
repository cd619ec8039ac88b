package groundwork.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.field.FieldCounty;
import groundwork.field.Handset;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An officer is linked with who he is at the county's provider, comes in that way, and leaves both. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class ProviderJourney extends WithBrowser {

    private static final TestProvider PROVIDER = new TestProvider();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("groundwork.oidc.issuer", PROVIDER::issuer);
        settings.add("groundwork.oidc.client", () -> TestProvider.CLIENT);
        settings.add("groundwork.oidc.secret", () -> TestProvider.SECRET);
        settings.add("groundwork.oidc.claim", () -> "preferred_username");
    }

    @Test
    void theFirstTimeThePasswordIsAskedForAndLaterNothing(@Autowired FirstStart firstStart) {
        var demo = firstStart.demo(350113);
        PROVIDER.signedIn = demo.login();
        var desk = browser.desk("en");
        desk.navigate("/units");
        looked(desk, "provider-sign-in");
        desk.getByText("Sign in with the county’s identity provider").click();
        assertThat(desk).hasURL(Pattern.compile("/sign-in/identity$"));
        looked(desk, "identity");
        desk.locator("#password").fill(demo.password());
        press(desk, "Link and sign in");
        assertThat(desk).hasURL(Pattern.compile("/units$"));
        desk.navigate("/sessions");
        assertThat(desk.getByText("Linked since")).isVisible();
        looked(desk, "sessions-linked");

        var phone = browser.narrow("zh-CN");
        phone.navigate("/sign-in");
        looked(phone, "provider-sign-in");
        phone.getByText("用统一身份认证登录").click();
        assertThat(phone).hasURL(Pattern.compile("/$"));
        phone.navigate("/sessions");
        looked(phone, "sessions-linked");
        phone.locator("form[action='/sign-out'] button").first().evaluate("button => button.click()");
        assertThat(phone).hasURL(Pattern.compile("/sign-in$"));
        PROVIDER.signedIn = "nobody-here";
        phone.getByText("用统一身份认证登录").click();
        assertThat(phone.getByText("系统中没有人使用").first()).isVisible();
        looked(phone, "provider-unknown");
    }

    @Test
    void whoErasesAPhoneIsLedToTheEndOfTheSessionThere(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        PROVIDER.signedIn = county.key.login();
        var page = browser.narrow("en");
        page.navigate("/sign-in");
        page.getByText("Sign in with the county’s identity provider").click();
        page.locator("#password").fill(county.key.password());
        press(page, "Link and sign in");
        assertThat(page).hasURL(Pattern.compile("/$"));
        var phone = new Handset(page).started();
        phone.at("/field/settings");
        int left = PROVIDER.left;
        phone.tap("Erase what came down");
        phone.tap("Yes, erase it");
        assertThat(page).hasURL(Pattern.compile("/sign-in$"));
        Assertions.assertThat(PROVIDER.left).isEqualTo(left + 1);
        page.navigate("/field/");
        phone.erased();
    }
}
