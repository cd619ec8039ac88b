package groundwork.book;

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

/** The office looks through the month's book, finds who did not sign out, opens a trip, and prints. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class BookJourney extends WithBrowser {

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
    void theOfficeLooksThroughTheBook() {
        var key = firstStart.demo(Bureau.COUNTY);
        new Bureau(ledger, scopes).staff(units, officers).work();
        var page = browser.desk("en");
        browser.signIn(page, key);
        page.navigate("/book?programme=" + SLUG);
        assertThat(page.locator(".calendar tbody tr")).hasCount(2);
        assertThat(page.locator("#look tbody tr")).hasCount(1);
        assertThat(page.locator("#trips tbody tr")).hasCount(5);
        looked(page, "book");
        page.locator(".calendar tbody a").first().click();
        looked(page, "book-officer");
        page.navigate("/book?programme=" + SLUG + "&month=2018-06");
        assertThat(page.locator(".calendar")).hasCount(0);
        looked(page, "book-empty");

        page.navigate("/book/" + Bureau.TRIP);
        assertThat(page.locator(".lines li")).hasCount(4);
        looked(page, "trip");
        page.navigate("/book/print?programme=" + SLUG);
        assertThat(page.locator(".paper-table tbody tr")).hasCount(10);
        looked(page, "book-print");
        page.navigate("/book?programme=" + SLUG);
        var download =
                page.waitForDownload(() -> page.getByText("Export to Excel").click());
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename())
                .isEqualTo("book-" + SLUG + "-2018-05.xlsx");
        org.assertj.core.api.Assertions.assertThat(download.path()).isNotEmptyFile();

        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, key);
        phone.navigate("/book?programme=" + SLUG);
        looked(phone, "book-phone");
        phone.navigate("/book/" + Bureau.TRIP);
        looked(phone, "trip-phone");
        var chinese = browser.desk("zh-CN");
        browser.signIn(chinese, key);
        chinese.navigate("/book?programme=" + SLUG);
        looked(chinese, "book-zh");
    }
}
