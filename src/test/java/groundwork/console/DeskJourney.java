package groundwork.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Bureau.PROGRAMME;
import static groundwork.support.Bureau.SLUG;
import static groundwork.support.Bureau.UNIT;
import static groundwork.support.Bureau.VILLAGE;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import groundwork.directory.FirstStart;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.ProgrammeEntry;
import groundwork.support.Browser;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The office arrives at its desk, sees what is late and what is missing, and follows a figure down to one entry. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class DeskJourney {

    private static final About ABOUT = new About(PROGRAMME, UNIT, VILLAGE, List.of(Bureau.ONE), null);
    private static final LocalDate MAY = LocalDate.of(2018, 5, 12);

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
    private FirstStart.Key key;

    @BeforeEach
    void open() {
        browser = Browser.at("http://localhost:" + port);
        key = firstStart.demo(Bureau.COUNTY);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void theOfficeSeesWhatIsLateAndFollowsAFigureDownToOneEntry() {
        var page = browser.desk("en");
        browser.signIn(page, key);
        page.navigate("/");
        assertThat(page.locator("main")).containsText("Nothing has been entered yet");
        looked(page, "desk-empty");

        var office = new Bureau(ledger, scopes).staff(units, officers).work().office();
        var demand = Ids.derived("sample demand");
        office.enter(MAY, ABOUT, new DemandEntry.Referred(demand, UNIT, MAY.plusDays(20)));
        office.enter(MAY, ABOUT, new ProgrammeEntry.Targeted("visit.households", new BigDecimal(30)));
        page.navigate("/?programme=" + SLUG);
        assertThat(page.locator(".tile").first()).containsText("target 30");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(page.locator("main tbody")).containsText("146 workdays late");
        assertThat(page.locator("main tbody")).containsText("Archives Bureau (sample)");
        assertThat(page.locator(".heat li")).hasCount(53);
        // Each gap says how many, and none says that there are none.
        assertThat(page.locator("#gaps")).containsText("Form codes returned but never issued, or entered twice");
        assertThat(page.locator("#gaps")).not().containsText(Pattern.compile("[{}]"));
        assertThat(page.locator("#gaps li", new Page.LocatorOptions().setHasText(Pattern.compile("\\D0$"))))
                .hasCount(0);
        looked(page, "desk");

        page.locator(".tile a").first().click();
        assertThat(page.locator(".figure-large")).containsText("1 household");
        assertThat(page.locator("main tbody tr")).hasCount(5);
        looked(page, "figure");
        page.locator("main tbody a").first().click();
        assertThat(page.locator("main")).containsText("Home visit");
        page.navigate("/figures?programme=" + SLUG);
        looked(page, "figures");

        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, key);
        for (var place : List.of("/", "/figures", "/figures/visit.households")) {
            phone.navigate(place + "?programme=" + SLUG);
            looked(phone, "desk-phone" + place.replace('/', '-'));
        }
        var chinese = browser.desk("zh-CN");
        browser.signIn(chinese, key);
        chinese.navigate("/?programme=" + SLUG);
        assertThat(chinese.locator("main tbody")).containsText("超期146个工作日");
        looked(chinese, "desk-zh");
    }
}
