package groundwork.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import groundwork.directory.FirstStart;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Somebody adds a passkey and comes in with it, in a browser whose authenticator is a virtual one. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
// The demo has a passkey afterwards, which other tests do not know of.
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class PasskeyJourney extends WithBrowser {

    @Autowired
    FirstStart firstStart;

    @Test
    void aPasskeyIsAddedAndLetsInWithoutNameAndPassword() {
        var demo = firstStart.demo(350112);
        var desk = browser.desk("en");
        authenticator(desk);
        browser.signIn(desk, demo);
        desk.navigate("/passkeys");
        looked(desk, "passkeys-none");
        desk.locator("#password").fill(demo.password());
        press(desk, "Go on");
        looked(desk, "passkey-add");
        desk.locator("#name").fill("office");
        press(desk, "Add it");
        assertThat(desk.locator("tbody tr")).containsText("not yet");
        looked(desk, "passkeys");

        desk.context().clearCookies();
        desk.navigate("/units");
        looked(desk, "sign-in");
        press(desk, "Sign in with a passkey");
        assertThat(desk).hasURL(Pattern.compile("/units$"));
        desk.navigate("/audit");
        assertThat(desk.locator("tbody")).containsText("passkey");
        desk.navigate("/passkeys");
        assertThat(desk.locator("tbody tr")).not().containsText("not yet");

        var phone = browser.narrow("zh-CN");
        authenticator(phone);
        phone.navigate("/sign-in");
        looked(phone, "sign-in");
        press(phone, "用通行密钥登录");
        assertThat(phone.getByText("浏览器未获得通行密钥")).isVisible();
        looked(phone, "passkey");
        browser.signInAnew(phone, demo);
        phone.navigate("/passkeys");
        looked(phone, "passkeys");
        phone.locator("#password").fill(demo.password());
        press(phone, "继续");
        looked(phone, "passkey-add");
        press(phone, "移除");
        assertThat(phone.getByText("您还没有通行密钥")).isVisible();
    }

    @Test
    void withoutScriptsThePageSaysWhatIsMissing() {
        var page = browser.withoutScripts("en");
        page.navigate("/sign-in");
        press(page, "Sign in with a passkey");
        assertThat(page.getByText("Passkeys need scripts")).isVisible();
    }

    /** As one built into a notebook: it knows its owner by his finger and keeps the passkey itself. */
    private static void authenticator(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", asked);
    }
}
