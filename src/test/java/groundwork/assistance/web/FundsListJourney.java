package groundwork.assistance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.directory.Scopes;
import groundwork.ledger.About;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is set aside is shown whole however much it is, and money of no programme is not lost from sight. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class FundsListJourney extends WithBrowser {

    private static final int COUNTY = 640521;
    private static final LocalDate DAY = LocalDate.of(2018, 5, 12);

    @Autowired
    FirstStart firstStart;

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Test
    void whatIsMoreThanAPageAndWhatBelongsToNoProgrammeIsShown() {
        var key = firstStart.demo(COUNTY);
        var office = new Office(ledger, scopes, COUNTY);
        var programme = Ids.programme(COUNTY, "help");
        office.enter(
                programme,
                DAY,
                new About(programme, null, null, List.of(), null),
                new ProgrammeEntry.Planned("help", ProgrammeKind.GRASSROOTS_WORK, DAY, DAY.plusDays(90)));
        for (int i = 0; i < 60; i++)
            office.enter(DAY, new About(programme, null, null, List.of(), null), raised(100 + i, UUID.randomUUID()));
        office.enter(DAY, About.NOTHING, raised(777, null));
        office.enter(DAY, About.NOTHING, raised(888, UUID.randomUUID()));
        var page = browser.desk("en");
        browser.signIn(page, key);
        page.navigate("/assistance/funds?programme=help");
        assertThat(page.locator("#apart tbody tr")).hasCount(30);
        page.locator("#apart p a").click();
        assertThat(page.locator("main tbody tr")).hasCount(50);
        page.locator("a[rel=next]").click();
        assertThat(page.locator("main tbody tr")).hasCount(10);
        looked(page, "funds-apart");
        page.navigate("/assistance/funds?programme=help");
        page.locator("a[href*='loose=1']").first().click();
        assertThat(page.locator("#movements")).containsText("777");
        assertThat(page.locator("#apart")).containsText("888");
        looked(page, "funds-loose");
        page.navigate("/programmes/help");
        assertThat(page.locator("#gaps")).containsText("Money that belongs to no programme");
        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, key);
        phone.navigate("/assistance/funds?programme=help&loose=1");
        looked(phone, "funds-loose-phone");
    }

    private static FundsEntry raised(int yuan, UUID demand) {
        return new FundsEntry.Raised(new BigDecimal(yuan), demand);
    }
}
