package groundwork.resident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import groundwork.card.CardCode;
import groundwork.directory.FirstStart;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.directory.Unit;
import groundwork.directory.UnitKind;
import groundwork.directory.Units;
import groundwork.ledger.About;
import groundwork.ledger.CardEntry;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Words;
import groundwork.support.Browser;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.time.Clock;
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

/** A demand from the page of a card on a small phone, taken up, settled, and confirmed by the household. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardPageJourney {

    private static final int COUNTY = 640221;
    private static final long TONGCHENG = 640221203209L;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

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

    @Autowired
    Clock clock;

    private Browser browser;
    private FirstStart.Key key;
    private UUID household;
    private String card;

    @BeforeAll
    void open() {
        key = firstStart.demo(COUNTY);
        var office = new Office(ledger, scopes, COUNTY);
        var unit = units.add(
                office.scope, Unit.of(Ids.next(clock), "水务局（样例）", "Water Bureau (sample)", UnitKind.BUREAU, null));
        var officer = Ids.next(clock);
        officers.add(office.scope, new Officer(officer, unit.id(), "样例甲", "股长", "0953-6021234", null));
        var about = new About(null, unit.id(), TONGCHENG, List.of(officer), null);
        household = Ids.next(clock);
        office.enter(
                household,
                DAY,
                about,
                new HouseholdEntry.Registered(4),
                Words.of(household, "household", Map.of("name", "样例丙", "phone", "13800005678")));
        office.enter(DAY, about, new VisitEntry.Made(household, VisitEntry.VisitKind.HOME));
        var issued = office.enter(DAY, about, new CardEntry.Issued(household, officer));
        card = "/card/" + COUNTY + "/" + CardCode.of(issued);
        browser = Browser.at("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aDemandFromTheCardIsTakenUpSettledAndConfirmed() {
        var phone = browser.narrow("en");
        phone.navigate(card);
        looked(phone, "card-page-en");
        press(phone, "Send");
        assertThat(phone.locator(".error-summary")).isVisible();
        looked(phone, "card-page-wrong-en");
        phone.locator("#text").fill("The lamp at the well is dark");
        // The puzzle is solved while somebody types.
        assertThat(phone.locator("input[name=work]"))
                .not()
                .hasValue("", new LocatorAssertions.HasValueOptions().setTimeout(60_000));
        press(phone, "Send");
        assertThat(phone.locator(".state")).containsText("has not read it yet");
        looked(phone, "card-receipt-en");
        var receipt = phone.url();

        var desk = browser.desk("en");
        browser.signIn(desk, key);
        desk.navigate("/inbox");
        looked(desk, "inbox-en");
        desk.getByText("The lamp at the well is dark").click();
        looked(desk, "inbox-message-en");
        desk.locator("#title").fill("Lamp at the well");
        desk.locator("#topic").selectOption("livelihood");
        press(desk, "Take it up");
        assertThat(desk.locator("h1")).hasText("Lamp at the well");
        desk.navigate(desk.url() + "/settlement");
        desk.getByLabel("By the bureau itself").check();
        desk.locator("#text").fill("A new lamp");
        press(desk, "Settle");
        var demand = desk.url();
        phone.navigate(receipt);
        assertThat(phone.locator(".state")).containsText("It is said to be solved");

        desk.navigate("/households/" + household);
        press(desk, "New PIN for the card’s page");
        looked(desk, "card-pin-en");
        var pin = desk.locator(".slip-pin b").textContent();

        phone.navigate(card);
        phone.locator("#digits").fill("1111");
        press(phone, "Open");
        assertThat(phone.locator(".error-summary")).containsText("not right");
        phone.locator("#digits").fill(pin);
        press(phone, "Open");
        assertThat(phone.locator("main")).containsText("Lamp at the well");
        looked(phone, "card-opened-en");
        phone.getByText("Quite", new Page.GetByTextOptions().setExact(true)).click();
        press(phone, "It is solved");
        assertThat(phone.locator("main")).containsText("It is solved, and you have said so");
        press(phone, "This was so");
        assertThat(phone.locator("main")).containsText("You said: this was so");
        looked(phone, "card-confirmed-en");
        desk.navigate(demand);
        assertThat(desk.locator(".page-head")).containsText("settled and confirmed");
        assertThat(desk.locator("main")).containsText("the household, by its card’s page");
    }

    @Test
    void everyPageCanBeReadInChinese() {
        var phone = browser.narrow("zh-CN");
        phone.navigate(card);
        looked(phone, "card-page-zh");
        phone.locator("#text").fill("村口的路灯不亮，已有半个月。");
        press(phone, "提交");
        looked(phone, "card-receipt-zh");
        phone.navigate(card);
        phone.locator("#digits").fill("5678");
        press(phone, "打开");
        looked(phone, "card-opened-zh");
        phone.navigate("/card/" + COUNTY + "/0000-0000");
        looked(phone, "card-unknown-zh");
        var desk = browser.desk("zh-CN");
        browser.signIn(desk, key);
        desk.navigate("/inbox");
        looked(desk, "inbox-zh");
        desk.getByText("村口的路灯不亮").click();
        looked(desk, "inbox-message-zh");
        var narrow = browser.narrow("zh-CN");
        browser.signIn(narrow, key);
        narrow.navigate(desk.url());
        looked(narrow, "inbox-message-zh");
    }

    @Test
    void itWorksWithoutScripts() {
        var page = browser.withoutScripts("en");
        page.navigate(card);
        page.locator("#text").fill("By hand");
        press(page, "Send");
        assertThat(page.locator(".state")).containsText("has not read it yet");
    }
}
