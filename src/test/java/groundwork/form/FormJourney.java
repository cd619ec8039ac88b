package groundwork.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Bureau.SLUG;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.ledger.Ledger;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The office compares forms issued and returned, finds codes that do not fit, and reads the opinions. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class FormJourney extends WithBrowser {

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

    @Test
    void theOfficeReadsWhatPeopleWrote() {
        var key = firstStart.demo(Bureau.COUNTY);
        new Bureau(ledger, scopes).staff(units, officers).work();
        var page = browser.desk("en");
        browser.signIn(page, key);
        page.navigate("/forms?programme=" + SLUG);
        assertThat(page.locator("tfoot")).containsText("44");
        assertThat(page.locator("#odd li")).hasCount(2);
        assertThat(page.getByText("Many meetings, few visits")).hasCount(0);
        looked(page, "forms");
        page.locator(".tabs a").last().click();
        // The office counts it and does not read it.
        assertThat(page.getByText("read by the leading group and inspectors alone")
                        .first())
                .isVisible();
        assertThat(page.getByText("Many meetings, few visits")).hasCount(0);
        looked(page, "forms-style");

        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, key);
        phone.navigate("/forms?programme=" + SLUG);
        looked(phone, "forms-phone");
        var chinese = browser.desk("zh-CN");
        browser.signIn(chinese, key);
        chinese.navigate("/forms?programme=" + SLUG);
        looked(chinese, "forms-zh");
    }
}
