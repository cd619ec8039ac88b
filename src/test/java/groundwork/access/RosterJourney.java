package groundwork.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.options.FilePayload;
import groundwork.directory.FirstStart;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An administrator brings the bureau's list of officers: it is compared, mended in its cells and let in. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class RosterJourney extends WithBrowser {

    private static final int COUNTY = 231224;

    private static final String LIST = """
            编号,姓名,单位,职务,电话,用户名,角色
            1,样例甲,林业站,站长,0952-0000001,jia,联络员
            2,样例乙,林业站,,call me,,
            3,样例丙,,,,,
            """;

    @Autowired
    FirstStart firstStart;

    @Autowired
    Officers officers;

    @Autowired
    Scopes scopes;

    @Test
    void aListIsComparedMendedAndLetIn() {
        var demo = firstStart.demo(COUNTY);
        var scope = scopes.of(COUNTY, UUID.randomUUID());
        for (var duty : new String[] {"科员", "主任"})
            officers.add(scope, new Officer(UUID.randomUUID(), null, "样例丙", duty, null, null));
        var page = browser.desk("en");
        browser.signIn(page, demo);
        page.navigate("/officers/roster");
        press(page, "Compare");
        assertThat(page.locator("#file-error")).isVisible();
        looked(page, "roster-none");
        page.locator("#file")
                .setInputFiles(new FilePayload("人员名册.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        press(page, "Compare");
        assertThat(page.getByText("These units do not exist: 林业站")).isVisible();
        looked(page, "roster-wrong");
        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, demo);
        phone.navigate(page.url());
        looked(phone, "roster-wrong-phone");

        press(page, "Make them with the import");
        page.locator("#f-1-phone").fill("0952-0000002");
        page.locator("#row-1 button").click();
        page.locator("#f-2-about").selectOption("new");
        page.locator("#row-2 button").click();
        assertThat(page.getByText("New: 3.")).isVisible();
        press(page, "Import 3");
        assertThat(page.locator(".slip")).hasCount(1);
        looked(page, "roster-slips");
        page.navigate("/officers/roster");
        page.locator("td a").first().click();
        assertThat(page.getByText("Officers added: 3.")).isVisible();
        looked(page, "roster-done");
    }
}
