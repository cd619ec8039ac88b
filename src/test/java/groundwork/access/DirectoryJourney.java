package groundwork.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import groundwork.directory.FirstStart;
import groundwork.ledger.Fact;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An administrator comes in, adds a unit and an officer, and the officer comes in with the password he was handed. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class DirectoryJourney extends WithBrowser {

    @Autowired
    FirstStart firstStart;

    @Test
    void anOfficerIsAddedAndSignsIn() {
        var demo = firstStart.demo(231224);
        var page = browser.desk("en");
        page.navigate("/units/new");
        looked(page, "sign-in");
        signIn(page, demo.login(), "not the password");
        assertThat(page.locator("#login-error")).isVisible();
        looked(page, "sign-in-wrong");
        signIn(page, demo.login(), demo.password());

        assertThat(page).hasURL(Pattern.compile("/units/new$"));
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("档案局");
        page.getByLabel("English name").fill("Archives Bureau");
        press(page, "Save");
        looked(page, "units");

        page.navigate("/officers/new");
        page.getByLabel("Phone").fill("call me");
        press(page, "Save");
        looked(page, "officer-wrong");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("样例甲");
        page.getByLabel("Unit").selectOption(new SelectOption().setLabel("Archives Bureau"));
        page.getByLabel("Phone").fill("000-0001");
        page.getByLabel("Sign-in name").fill("lian");
        press(page, "Save");
        looked(page, "officer-key");
        var password = page.locator("dd").nth(2).textContent();

        page.navigate("/officers");
        looked(page, "officers");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("样例甲"))
                .click();
        assertThat(page.locator("summary").getByText("One-time code for a new password"))
                .isVisible();
        looked(page, "officer");
        var keys = page.url() + "/keys";
        page.navigate(keys);
        press(page, "Make a key");
        assertThat(page.locator("#role-error")).isVisible();
        looked(page, "keys-wrong");
        page.locator("input[name=role][value=reader]").check();
        page.locator("#until").fill(LocalDate.now(Fact.ZONE).plusDays(30).toString());
        press(page, "Make a key");
        assertThat(page.locator(".codes code")).containsText("gwk_");
        looked(page, "key-made");
        var chinese = browser.narrow("zh-CN");
        browser.signIn(chinese, demo);
        chinese.navigate(keys);
        looked(chinese, "keys-phone");
        page.navigate("/county?q=庆");
        looked(page, "county");

        var phone = browser.narrow("zh-CN");
        phone.navigate("/officers");
        looked(phone, "sign-in-phone");
        signIn(phone, "lian", password);
        assertThat(phone).hasURL(Pattern.compile("/password$"));
        looked(phone, "password-phone");
        phone.locator("#chosen").fill("四月的雨打湿了麦子地");
        phone.locator("#again").fill("四月的雨打湿了麦子地");
        press(phone, "修改密码");
        phone.navigate("/officers");
        assertThat(phone.getByRole(AriaRole.CELL).getByText("样例甲")).isVisible();
        looked(phone, "officers-phone");
    }

    private static void signIn(Page page, String login, String password) {
        page.locator("#login").fill(login);
        page.locator("#password").fill(password);
        page.locator("form.fields button").click();
    }
}
