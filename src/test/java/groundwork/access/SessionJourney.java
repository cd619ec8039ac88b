package groundwork.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import groundwork.directory.FirstStart;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Somebody signed in at the office and on his phone sees both, and ends one from the other. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class SessionJourney extends WithBrowser {

    @Autowired
    FirstStart firstStart;

    @Test
    void oneSeesWhereOneIsSignedInAndEndsItThere() {
        var demo = firstStart.demo(231224);
        var desk = browser.desk("en");
        signIn(desk, demo);
        desk.locator(".person summary").click();
        desk.locator(".person")
                .getByRole(AriaRole.LINK)
                .getByText("Where you are signed in")
                .click();
        assertThat(desk.locator("tbody tr")).hasCount(1);
        assertThat(desk.locator("tbody tr").getByText("This one")).isVisible();
        assertThat(desk.locator("tbody tr").first()).containsText("Chrome on Linux");
        looked(desk, "sessions-one");

        var phone = browser.narrow("zh-CN");
        signIn(phone, demo);
        phone.navigate("/sessions");
        assertThat(phone.locator("tbody tr")).hasCount(2);
        looked(phone, "sessions");
        looked(at(browser.desk("zh-CN"), phone), "sessions-zh");

        desk.reload();
        looked(desk, "sessions");
        looked(at(browser.narrow("en"), desk), "sessions-en");
        press(desk, "Sign out there");
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("signed out there");
        assertThat(desk.locator("tbody tr")).hasCount(1);
        phone.navigate("/book");
        assertThat(phone).hasURL(Pattern.compile("/sign-in$"));

        signIn(phone, demo);
        phone.navigate("/sessions");
        phone.locator("summary").getByText("退出其他所有设备").click();
        looked(phone, "sessions-others");
        press(phone, "退出其他所有设备");
        assertThat(phone.locator("tbody tr")).hasCount(1);
        desk.navigate("/book");
        assertThat(desk).hasURL(Pattern.compile("/sign-in$"));
    }

    /** The same session seen in another window. */
    private static Page at(Page page, Page other) {
        page.context()
                .addCookies(other.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals(SessionCookie.NAME))
                        .toList());
        page.navigate("/sessions");
        return page;
    }

    private static void signIn(Page page, FirstStart.Key key) {
        page.navigate("/sign-in");
        page.locator("#login").fill(key.login());
        page.locator("#password").fill(key.password());
        page.locator("form.fields button").click();
        page.waitForURL(Pattern.compile("^(?!.*/sign-in).*$"));
    }
}
