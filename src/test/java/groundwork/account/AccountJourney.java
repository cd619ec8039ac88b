package groundwork.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Bureau.FORUM;
import static groundwork.support.Bureau.SLUG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import groundwork.directory.FirstStart;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.ledger.Ledger;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The office looks through its account, narrows it, takes it away, strikes an entry and takes that back. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class AccountJourney extends WithBrowser {

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
    void theOfficeLooksAfterItsAccount() throws IOException {
        var key = firstStart.demo(Bureau.COUNTY);
        new Bureau(ledger, scopes).staff(units, officers).work();
        var page = browser.desk("en");
        browser.signIn(page, key);
        page.navigate("/account?programme=" + SLUG);
        assertThat(page.locator("tbody tr")).hasCount(36);
        looked(page, "account");

        page.locator("#kind").selectOption("meeting");
        page.locator(".filters button").click();
        assertThat(page.locator("tbody tr")).hasCount(5);
        assertThat(page).hasURL(java.util.regex.Pattern.compile("kind=meeting"));
        looked(page, "account-meetings");

        var download =
                page.waitForDownload(() -> page.getByText("Export to Excel").click());
        var file = download.path();
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("xl/worksheets/sheet1.xml")).isNotNull();
        }
        assertThat(Files.size(file)).isPositive();

        page.navigate("/account/print?programme=" + SLUG);
        looked(page, "account-print");

        page.navigate("/entries/" + FORUM);
        assertThat(page.locator("h1")).hasText("Policy forum, 38 people, delegation of 3");
        looked(page, "entry");
        page.getByText("Strike this entry").click();
        page.locator("#reason").fill("Sample: entered twice");
        page.getByText("Strike it").click();
        assertThat(page.locator(".notice.red")).isVisible();
        looked(page, "entry-struck");
        page.navigate("/account?programme=" + SLUG + "&mark=struck");
        assertThat(page.locator("tbody tr")).hasCount(1);
        looked(page, "account-struck");
        page.navigate("/entries/" + FORUM);
        page.getByText("Restore", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".changes li")).hasCount(2);
        looked(page, "entry-restored");

        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, key);
        phone.navigate("/account?programme=" + SLUG);
        looked(phone, "account-phone");
        phone.navigate("/entries/" + Bureau.VISIT);
        looked(phone, "entry-phone");
        var chinese = browser.desk("zh-CN");
        browser.signIn(chinese, key);
        chinese.navigate("/account?programme=" + SLUG);
        looked(chinese, "account-zh");
        chinese.navigate("/entries/" + FORUM);
        looked(chinese, "entry-zh");
    }
}
