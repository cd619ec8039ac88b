package groundwork.console.correction;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Bureau.FORUM;
import static groundwork.support.Bureau.SLUG;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.ledger.Ledger;
import groundwork.support.Browser;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** An entry is put right, the old value stays readable, and with one press it holds again. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class CorrectionJourney {

    @LocalServerPort
    int port;

    @Autowired
    FirstStart firstStart;

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Units units;

    @Autowired
    Officers officers;

    private Browser browser;

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void anEntryIsPutRight() {
        browser = Browser.at("http://localhost:" + port);
        var key = firstStart.demo(Bureau.COUNTY);
        new Bureau(ledger, scopes).staff(units, officers).work();
        var page = browser.desk("en");
        browser.signIn(page, key);
        page.navigate("/account?programme=" + SLUG);
        looked(page, "correction-account-en");
        page.navigate("/entries/" + FORUM);
        page.getByText("Correct this entry").click();
        assertThat(page.locator("#fact-attendance")).hasValue("38");
        looked(page, "correction-form-en");

        // Meanwhile a colleague on a phone puts the same entry right.
        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, key);
        phone.navigate("/entries/" + FORUM + "/correction");
        looked(phone, "correction-form-zh-phone");
        phone.locator("#fact-attendance").fill("40");
        phone.locator("form.fields .button.first").click();
        assertThat(phone.locator(".notice.green")).isVisible();
        looked(phone, "correction-done-zh-phone");

        page.locator("#fact-attendance").fill("many");
        page.locator("#reason").fill("Sample: counted again");
        page.locator("form.fields .button.first").click();
        assertThat(page.locator("#fact-attendance-error")).isVisible();
        assertThat(page.locator(".notice.yellow")).isVisible();
        page.locator("#fact-attendance").fill("93");
        page.locator("form.fields .button.first").click();
        assertThat(page.locator("h1")).hasText("Policy forum, 93 people, delegation of 3");
        assertThat(page.locator(".changes")).containsText("Sample: counted again");
        looked(page, "correction-done-en");
        page.locator(".notice.green button").click();
        assertThat(page.locator("h1")).hasText("Policy forum, 40 people, delegation of 3");
    }
}
