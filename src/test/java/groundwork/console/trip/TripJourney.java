package groundwork.console.trip;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Bureau.SLUG;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import groundwork.directory.FirstStart;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.ledger.Fact;
import groundwork.ledger.Ledger;
import groundwork.support.Browser;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** An officer is back from a village and enters the trip: a forum, its leaflets and six visits. */
// A property of its own gives it a context, and so a database, of its own.
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "groundwork.test=trip")
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TripJourney {

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

    @BeforeAll
    void open() {
        browser = Browser.at("http://localhost:" + port);
        key = firstStart.demo(Bureau.COUNTY);
        new Bureau(ledger, scopes).staff(units, officers).work();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void atTheDesk() {
        var page = browser.desk("en");
        enter(page, "en");
        // What was entered is taken back with one press.
        page.locator(".notice button").click();
        assertThat(page.locator(".notice")).containsText("struck");
    }

    @Test
    void onAPhone() {
        var page = browser.narrow("zh-CN");
        enter(page, "zh-phone");

        // The next trip begins from this one: what differs from day to day is left open.
        page.navigate("/trips/new?copy=last&programme=" + SLUG);
        assertThat(page.locator("#purpose")).hasValue("Sample: policies for farmers");
        assertThat(page.locator("#h1-who1")).hasValue("7-12");
        assertThat(page.locator("#h2-topic")).hasValue("Sample topic");
        assertThat(page.locator("#h2-attendance")).hasValue("");
        assertThat(page.locator("#day")).hasValue("");
        looked(page, "trip-copy-zh-phone");
    }

    @Test
    void withoutScripts() {
        var page = browser.withoutScripts("en");
        browser.signIn(page, key);
        page.navigate("/trips/new?programme=" + SLUG);
        page.locator("#day").fill("2018-06-21");
        add(page, "material");
        assertThat(page.locator("#h2-copies")).isVisible();
        assertThat(page.locator("#day")).hasValue("2018-06-21");
        page.locator("button[name=remove][value='1']").click();
        assertThat(page.locator("#h1-who1")).hasCount(0);
        page.locator("#village").selectOption(Long.toString(Bureau.VILLAGE));
        page.locator("#h2-copies").fill("7");
        page.locator(".trip-do button").click();
        assertThat(page.locator(".notice.green")).isVisible();
    }

    /** Begun this morning; nobody who comes back should have to write down when. */
    @Test
    void backToday() {
        var page = browser.desk("en");
        today(page, "en");
        today(browser.narrow("zh-CN"), "zh-phone");
        page.locator(".notice button").click();
        assertThat(page.locator("main form[action$=sign-out]")).isVisible();
    }

    private void today(Page page, String name) {
        browser.signIn(page, key);
        page.navigate("/trips/new?programme=" + SLUG);
        page.locator("#day").fill(LocalDate.now(Fact.ZONE).toString());
        page.locator("#village").selectOption(Long.toString(Bureau.VILLAGE));
        page.locator(".trip-do button").click();
        page.waitForURL(Pattern.compile(".*/book/[0-9a-f-]{36}.*"));
        looked(page, "trip-today-" + name);
        page.locator("main form[action$=sign-out] button").click();
        assertThat(page.locator("main form[action$=sign-out]")).hasCount(0);
        assertThat(page.locator(".notice.green")).isVisible();
        looked(page, "trip-out-" + name);
    }

    private void enter(Page page, String name) {
        var family = name.startsWith("zh") ? "例" : "样";
        browser.signIn(page, key);
        page.navigate("/trips/new?programme=" + SLUG);
        looked(page, "trip-blank-" + name);
        page.locator("#day").fill("2018-06-20");
        page.locator("#village").selectOption(Long.toString(Bureau.VILLAGE));
        assertThat(page.locator("#doors option").first()).isAttached();
        page.locator("#purpose").fill("Sample: policies for farmers");
        page.locator("button[name=line]").click();
        assertThat(page.locator("#h1-who6")).isVisible();
        var households = new String[] {"7-12", "二", "三", "四", "五", "六"};
        for (int i = 0; i < households.length; i++)
            page.locator("#h1-who" + (i + 1)).fill(i == 0 ? households[i] : households[i] + family + i);
        page.locator("#h1-text1").fill("Sample: asked about watering");
        add(page, "meeting");
        assertThat(page.locator("#h2-topic")).isFocused();
        page.locator("#h2-topic").fill("Sample topic");
        add(page, "material");
        page.locator("#h3-copies").fill("120");
        looked(page, "trip-filled-" + name);

        // Two things are not right yet, and nothing that was typed is lost.
        page.locator(".trip-do button").click();
        assertThat(page.locator(".error-summary li")).hasCount(6);
        assertThat(page.locator("#h1-text1")).hasValue("Sample: asked about watering");
        looked(page, "trip-wrong-" + name);
        page.locator("#h2-attendance").fill("41");
        page.locator("#h1-register").check();
        page.locator(".trip-do button").click();
        page.waitForURL(Pattern.compile(".*/book/[0-9a-f-]{36}.*"));
        assertThat(page.locator(".lines li")).hasCount(13);
        looked(page, "trip-entered-" + name);
    }

    private static void add(Page page, String kind) {
        page.locator("button[name=add][value=" + kind + "]").click();
    }
}
