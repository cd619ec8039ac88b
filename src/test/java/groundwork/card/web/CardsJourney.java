package groundwork.card.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static groundwork.support.Bureau.HOUSEHOLD;
import static groundwork.support.Bureau.SLUG;
import static groundwork.support.Bureau.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import groundwork.card.Cards;
import groundwork.card.HouseholdWords;
import groundwork.card.Registration;
import groundwork.card.Registry;
import groundwork.directory.FirstStart;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.ledger.About;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Words;
import groundwork.support.Browser;
import groundwork.support.Bureau;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office registers households, says who answers for them, takes back what was wrong, and prints the cards. */
// A property of its own gives it a context, and so a database, of its own.
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "groundwork.test=cards")
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CardsJourney {

    private static final String PATH = "/cards/villages/" + VILLAGE + "?programme=" + SLUG;

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
    Registry registry;

    @Autowired
    Cards cards;

    private Browser browser;
    private FirstStart.Key key;
    private Scope scope;
    private Office office;

    @BeforeAll
    void work() {
        key = firstStart.demo(Bureau.COUNTY);
        var bureau = new Bureau(ledger, scopes).staff(units, officers).work();
        office = bureau.office();
        scope = office.scope;
        officers.change(scope, new Officer(Bureau.ONE, Bureau.UNIT, "样例甲", "办公室副主任", "0952-000 0000", null));
        for (int number = 1; number <= 60; number++) register(number);
        browser = Browser.at("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    /** Counts those without a card, so it comes before the other one, which issues one. */
    @Test
    @Order(1)
    void theOfficeKeepsItsCards() {
        var page = browser.desk("en");
        browser.signIn(page, key);
        page.navigate("/cards?programme=" + SLUG);
        assertThat(page.locator("tbody tr")).hasCount(1);
        looked(page, "cards");

        page.locator("tbody a").getByText("Write the profile").click();
        page.locator("#teams").fill("8");
        page.locator("#households").fill("many");
        press(page, "Save the profile");
        assertThat(page.locator("#households-error")).isVisible();
        looked(page, "cards-profile");
        page.locator("#households").fill("484");
        page.locator("#mu").fill("8258.8");
        page.locator("#problems").fill("样例：七组渠道淤塞\n样例：道路未硬化");
        press(page, "Save the profile");
        assertThat(page.locator("#profile")).containsText("8,258.8");

        many(page);
        one(page);
        merged(page);
        sought(page);
    }

    /** Ticked ones, then a whole list; pages; and back. */
    private void many(Page page) {
        page.navigate(PATH);
        assertThat(page.locator("tbody tr")).hasCount(50);
        page.getByText("Further").click();
        assertThat(page.locator("tbody tr")).hasCount(11);
        page.getByText("Back", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("tbody tr")).hasCount(50);
        press(page, "Issue cards");
        assertThat(page.locator("#household-error")).isVisible();
        assertThat(page.locator("#officer-error")).isVisible();
        looked(page, "cards-refused");
        page.locator("tbody input").nth(0).check();
        page.locator("tbody input").nth(2).check();
        page.locator("#officer").selectOption(Bureau.ONE.toString());
        press(page, "Issue cards");
        assertThat(page.locator(".notice")).containsText("2 cards were issued");
        page.navigate(PATH + "&team=2");
        page.locator("[name=all]").check();
        page.locator("#officer").selectOption(Bureau.TWO.toString());
        press(page, "Issue cards");
        assertThat(page.locator(".notice")).containsText("20 cards were issued");
        looked(page, "cards-village-team");
        press(page, "Undo");
        assertThat(page.locator(".notice")).containsText("taken back");
        looked(page, "cards-village");
        page.getByText("Without a card").click();
        assertThat(page.locator(".tabs [aria-current] .count")).hasText("59");
    }

    /** Registered with a card, changed, handed over, withdrawn, struck; each taken back where that is offered. */
    private void one(Page page) {
        page.navigate(PATH);
        page.getByText("Register a household").click();
        press(page, "Register");
        assertThat(page.locator("#name-error")).isVisible();
        page.locator("#name").fill("赵例一");
        page.locator("#team").fill("6");
        page.locator("#door").fill("14号");
        page.locator("#phone").fill("0952-000 0006");
        page.locator("#people").fill("3人");
        page.locator("#need").fill("样例：浇水难");
        page.locator("#officer").selectOption(Bureau.ONE.toString());
        looked(page, "household-new");
        press(page, "Register");
        assertThat(page.locator("h1")).hasText("赵例一");
        assertThat(page.locator("#card")).containsText("0952-000 0000");
        page.getByText("Change", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#door").fill("15号");
        press(page, "Save");
        assertThat(page.locator(".lead").first()).containsText("15号");
        press(page, "Undo");
        assertThat(page.locator(".lead").first()).containsText("14号");
        page.getByText("Hand over to another officer").click();
        assertThat(page.locator("main")).containsText("Until now 样例甲 answers");
        page.locator("#officer").selectOption(Bureau.TWO.toString());
        looked(page, "household-handover");
        press(page, "Hand over");
        assertThat(page.locator("#card")).containsText("样例乙");
        page.locator("#card summary").getByText("Withdraw the card").click();
        press(page, "Withdraw it");
        assertThat(page.locator("#card")).containsText("Nobody answers");
        looked(page, "household-without");
        press(page, "Undo");
        assertThat(page.locator("#card")).containsText("样例乙");
        page.getByText("Strike the registration").click();
        press(page, "Strike it");
        assertThat(page).hasURL(Pattern.compile("/cards/villages/" + VILLAGE));
        press(page, "Undo");
        page.navigate("/households/" + HOUSEHOLD);
        assertThat(page.locator("nav [aria-current=page]").first()).hasText("Cards");
        assertThat(page.locator("#visits li")).hasCount(5);
        assertThat(page.locator("#demands tbody tr")).hasCount(1);
        assertThat(page.locator("#talks li")).hasCount(5);
        looked(page, "household");
    }

    private void merged(Page page) {
        page.navigate("/households/" + HOUSEHOLD);
        page.getByText("merge it with another").click();
        page.locator("main #text").fill("赵例一");
        press(page, "Search");
        page.locator("input[name=into]").check();
        looked(page, "household-merger");
        press(page, "Merge");
        assertThat(page.locator("h1")).hasText("赵例一");
        assertThat(page.locator("#visits li")).hasCount(5);
        press(page, "Undo");
        assertThat(page.locator("h1")).hasText("样例户主");
    }

    /** Never in the address, and masked until it is opened. */
    private void sought(Page page) {
        page.navigate(PATH);
        page.locator("main #text").fill("赵例");
        press(page, "Search");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody")).not().containsText("赵例一");
        assertThat(page.url()).doesNotContain("%E8", "赵");
        looked(page, "cards-found");
        page.locator("tbody .head a").click();
        assertThat(page.locator("h1")).hasText("赵例一");
        var code = page.locator("#card .hash").textContent();
        page.navigate("/cards");
        page.locator("#code").fill(code);
        page.locator(".code-search button").click();
        assertThat(page.locator("h1")).hasText("赵例一");
        page.navigate("/cards/code?code=KAVW-0BAY");
        assertThat(page.locator(".notice.yellow")).isVisible();
        page.navigate(PATH);
        page.locator("#card").getByText("Issue a card").click();
        page.locator("#officer").selectOption(Bureau.ONE.toString());
        press(page, "Issue a card");
        assertThat(page.locator("#card")).containsText("样例甲");
        page.navigate("/programmes/" + SLUG);
        assertThat(page.locator("#gaps")).containsText("59");
        paper(page);
    }

    /** Two households, the registered one and the village have cards; a sheet has two sides. */
    private void paper(Page page) {
        page.navigate("/cards/villages/" + VILLAGE + "/cards/print?programme=" + SLUG);
        assertThat(page.locator(".contact")).hasCount(6);
        looked(page, "contact-cards");
        assertThat(onPaper(page, "contact-cards")).isEqualTo(2);
        page.navigate("/cards/villages/" + VILLAGE + "/card/print?programme=" + SLUG);
        assertThat(page.locator(".contact").first()).containsText("办公室副主任");
        page.navigate("/cards/villages/" + VILLAGE + "/print?programme=" + SLUG);
        assertThat(page.locator("tbody tr")).hasCount(62);
        looked(page, "cards-list");
        assertThat(onPaper(page, "cards-list")).isBetween(2L, 3L);
        page.navigate(PATH);
        var file = page.waitForDownload(() -> page.getByText("Export to Excel").click())
                .path();
        assertThat(file).isNotEmptyFile();
    }

    /** How many pages it takes. */
    private static long onPaper(Page page, String name) {
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(false));
        if (System.getProperty("pictures") != null) write(name, pdf);
        return Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static void write(String name, byte[] pdf) {
        try {
            Files.write(Path.of("target/pictures", name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Order(2)
    void everyPageIsReadInBothLanguagesAtTheDeskAndOnAPhone() {
        var about = new About(Bureau.PROGRAMME, Bureau.UNIT, VILLAGE, List.of(scope.officer()), null);
        cards.issue(scope, about, List.of(HOUSEHOLD), Bureau.ONE, LocalDate.of(2018, 5, 2));
        for (var language : new String[] {"zh-CN", "en"})
            for (var person : browser.readers(language)) {
                browser.signIn(person, key);
                person.navigate("/cards?programme=" + SLUG);
                looked(person, "cards-" + language);
                person.navigate("/cards?programme=all");
                looked(person, "cards-county-" + language);
                person.navigate(PATH + "&team=7");
                looked(person, "cards-village-" + language);
                person.navigate("/households/" + HOUSEHOLD);
                looked(person, "household-" + language);
                person.navigate("/households/" + HOUSEHOLD + "/card/print");
                assertThat(person.locator(".contact")).hasCount(2);
                looked(person, "contact-cards-" + language);
            }
    }

    /** As a workbook may leave it, whose rows name no village. */
    @Test
    @Order(3)
    void aHouseholdWithoutAVillageIsGivenACardMergedAndTakenIntoItsVillage() {
        var about = new About(Bureau.PROGRAMME, Bureau.UNIT, null, List.of(scope.officer()), null);
        var id = Ids.derived("household without a village");
        var words = Words.of(id, "household", Map.of("name", "样例户主", "phone", "0952-000 0009"));
        office.enter(id, LocalDate.of(2018, 5, 2), about, new HouseholdEntry.Registered(7), words);
        var page = browser.desk("en");
        for (var person : new Page[] {page, browser.narrow("zh-CN")}) {
            browser.signIn(person, key);
            for (var part : new String[] {"", "/registration", "/card", "/merger"}) {
                person.navigate("/households/" + id + part);
                looked(person, "household-nowhere" + part.replace('/', '-'));
            }
        }
        page.navigate("/households/" + id);
        assertThat(page.locator(".notice.yellow")).containsText("in which village");
        page.locator("#card").getByText("Issue a card").click();
        page.locator("#officer").selectOption(Bureau.ONE.toString());
        press(page, "Issue a card");
        assertThat(page.locator("#card")).containsText("样例甲");
        page.getByText("Print the card").click();
        assertThat(page.locator(".contact")).hasCount(2);
        page.navigate("/households/" + id + "/merger");
        assertThat(page.locator("input[name=into]")).hasCount(0);
        page.locator("main #text").fill("样例户主");
        page.locator("#village").selectOption(Long.toString(VILLAGE));
        press(page, "Search");
        page.locator("input[name=into]").check();
        press(page, "Merge");
        assertThat(page.locator(".lead").first()).containsText("7-12");
        press(page, "Undo");
        page.getByText("Set the village").click();
        page.locator("#village").selectOption(Long.toString(VILLAGE));
        press(page, "Save");
        assertThat(page.locator(".notice.yellow")).hasCount(0);
        page.getByText("Strike the registration").click();
        press(page, "Strike it");
        assertThat(page).hasURL(Pattern.compile("/cards/villages/" + VILLAGE));
    }

    private void register(int number) {
        var words = new HouseholdWords("例样" + number, number + "号", "", "4人", "", "");
        var registration = new Registration(
                Bureau.PROGRAMME, Bureau.UNIT, VILLAGE, number % 3 + 1, LocalDate.of(2018, 5, 2), words);
        registry.register(scope, registration, null);
    }
}
