package groundwork.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import groundwork.directory.FirstStart;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.ledger.About;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ledger;
import groundwork.ledger.Words;
import groundwork.support.Browser;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer needs a phone, says why, and reads it; another puts it right; whoever may looks who looked. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "groundwork.test=openings")
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpeningJourney {

    private static final String PHONE = "13877650002";
    private static final String NEED = "样例：行动不便";

    @LocalServerPort
    int port;

    private final UUID household = UUID.randomUUID();
    private final String place = "/households/" + household;
    private Browser browser;
    private FirstStart.Key key;

    @BeforeAll
    void register(
            @Autowired FirstStart firstStart,
            @Autowired Ledger ledger,
            @Autowired Scopes scopes,
            @Autowired Units units,
            @Autowired Officers officers) {
        key = firstStart.demo(Bureau.COUNTY);
        var bureau = new Bureau(ledger, scopes).staff(units, officers).work();
        bureau.office()
                .enter(
                        household,
                        LocalDate.of(2018, 5, 12),
                        new About(Bureau.PROGRAMME, Bureau.UNIT, Bureau.VILLAGE, List.of(), null),
                        new HouseholdEntry.Registered(6),
                        Words.of(household, "household", Map.of("name", "赵例", "phone", PHONE, "need", NEED)));
        browser = Browser.at("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void whatIsNeededIsShownInItsPlace() {
        var page = browser.desk("en");
        browser.signIn(page, key);
        page.navigate(place);
        var phone = page.locator("#opening-phone");
        assertThat(phone).containsText("138 **** 0002");
        phone.locator("summary").click();
        phone.locator("form button").click();
        assertThat(phone.locator(".error")).containsText("Choose why you need it");
        looked(page, "opening-refused");
        open(page, "phone", "visit");
        assertThat(phone).containsText(PHONE);
        assertThat(phone.locator("[data-focus]")).isFocused();
        assertThat(page.locator("#opening-need")).containsText("not shown");
        looked(page, "opening");
        page.locator("a[href$='/openings']").click();
        assertThat(page.locator("tbody tr").first()).containsText("Visit to the household");
        looked(page, "lookers");
    }

    @Test
    void onAPhoneAndPutRight() {
        var page = browser.narrow("zh-CN");
        browser.signIn(page, key);
        page.navigate(place);
        assertThat(page.locator("#opening-need")).containsText("未显示");
        open(page, "need", "assistance");
        assertThat(page.locator("#opening-need")).containsText(NEED);
        looked(page, "opening-zh");
        page.navigate(place + "/registration");
        assertThat(page.locator("[name=phone]")).hasCount(0);
        looked(page, "opening-form-zh");
        page.locator("#door").fill("15号");
        page.locator("#field-phone button").click();
        assertThat(page.locator("#phone")).hasValue(PHONE);
        assertThat(page.locator("#door")).hasValue("15号");
        page.locator("form.fields .button.first").click();
        assertThat(page.locator(".notice.green")).isVisible();
        assertThat(page.locator("#opening-phone")).containsText("138 **** 0002");
        page.navigate(place + "/openings");
        looked(page, "lookers-zh");
        page.navigate("/entries/" + household);
        looked(page, "opening-entry-zh");
        open(page, "need", "checking");
        assertThat(page.locator("main")).containsText(NEED);
    }

    @Test
    void withoutScripts() {
        var page = browser.withoutScripts("en");
        browser.signIn(page, key);
        page.navigate(place);
        open(page, "need", "duty");
        assertThat(page.locator("#opening-need")).containsText(NEED);
        assertThat(page.locator("#opening-phone")).not().containsText(PHONE);
    }

    private static void open(Page page, String field, String reason) {
        var masked = page.locator("#opening-" + field);
        if (masked.locator("details[open]").count() == 0)
            masked.locator("summary").click();
        masked.locator("select").selectOption(reason);
        masked.locator("form button").click();
    }
}
