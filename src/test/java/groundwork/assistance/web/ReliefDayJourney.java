package groundwork.assistance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import groundwork.directory.FirstStart;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.ledger.About;
import groundwork.ledger.Fact;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.ledger.Words;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A relief day: goods come in, are given, the list is printed and comes back marked; what is missing is seen. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class ReliefDayJourney extends WithBrowser {

    private static final int COUNTY = 640221;
    private static final long VILLAGE = 640221203209L;

    @Autowired
    FirstStart firstStart;

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Officers officers;

    @Autowired
    Clock clock;

    private FirstStart.Key key;
    private UUID pairing;
    private final List<UUID> households = new ArrayList<>();

    @BeforeEach
    void fill() {
        key = firstStart.demo(COUNTY);
        var office = new Office(ledger, scopes, COUNTY);
        var today = Fact.today(clock);
        var programme = Ids.programme(COUNTY, "relief-day");
        var all = new About(programme, null, null, List.of(), null);
        var about = new About(programme, null, VILLAGE, List.of(), null);
        office.enter(
                programme,
                today.minusDays(90),
                all,
                new ProgrammeEntry.Planned("relief-day", ProgrammeKind.GRASSROOTS_WORK, today.minusDays(90), today),
                Words.of(programme, "plan", Map.of("title", "慰问帮扶（样例）")));
        office.enter(today.minusDays(80), about, new ProgrammeEntry.VillageIncluded());
        for (var name : List.of("样例甲", "样例乙", "样例丙")) {
            var household = Ids.next(clock);
            households.add(household);
            var words = Map.of("name", name, "door", households.size() + "号", "need", "样例困难");
            var registered = new HouseholdEntry.Registered(4);
            office.enter(household, today.minusDays(40), about, registered, Words.of(household, "household", words));
        }
        for (var name : List.of("样例干部", "样例联络员")) {
            var officer = Officer.of(Ids.next(clock), null, name);
            officers.add(office.scope, officer);
            var joined = new ProgrammeEntry.Joined(officer.id(), ProgrammeEntry.Role.LIAISON);
            office.enter(today.minusDays(30), all, joined);
            if (pairing == null)
                pairing = office.enter(
                        today.minusDays(20), about, new PairingEntry.Formed(officer.id(), households.getFirst()));
        }
        var hazard = Ids.next(clock);
        office.enter(
                hazard,
                today.minusDays(12),
                about,
                new HazardEntry.Found(HazardEntry.HazardKind.WATER, HazardEntry.HazardUrgency.SOON),
                Words.of(hazard, "note", Map.of("place", "三队水渠", "text", "护栏松动")));
    }

    @Test
    void moreIsGivenThanTheStockHasAndEverybodySeesIt() {
        var page = browser.desk("en");
        come(page, "/assistance/relief");
        follow(page, "Goods came in");
        press(page, "Save");
        assertThat(page.locator("#quantity1-error")).isVisible();
        assertThat(page.locator("#source-error")).isVisible();
        page.locator("#kind1").selectOption("rice");
        page.locator("#quantity1").fill("10");
        page.locator("#source").fill("县民政局（样例）");
        press(page, "Save");
        assertThat(page.locator("#stock")).containsText("10 bags");

        follow(page, "Enter relief");
        page.locator("#village").selectOption(Long.toString(VILLAGE));
        press(page, "Show its households");
        press(page, "Save");
        assertThat(page.locator("#household-error")).isVisible();
        for (var household : households)
            page.locator("input[value='" + household + "']").check();
        page.locator("#occasion").selectOption("spring_festival");
        page.locator("#kind1").selectOption("rice");
        page.locator("#quantity1").fill("4");
        press(page, "Save");
        assertThat(page.locator("main")).containsText("more was given than the stock had");
        assertThat(page.locator("main")).containsText("0 of 3 marked");
        var list = page.url().split("\\?")[0];

        follow(page, "Print the list");
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.locator("main")).containsText("样例丙");
        assertThat(page.locator("main")).containsText("4 bags of rice");
        follow(page, "Back");

        page.locator("#sign-" + households.get(0)).selectOption("signed");
        page.locator("#sign-" + households.get(1)).selectOption("thumb");
        page.locator("#sign-" + households.get(2)).selectOption("by_another");
        press(page, "Save the marks");
        assertThat(page.locator("#by-" + households.get(2) + "-error")).isVisible();
        page.locator("#by-" + households.get(2)).fill("样例邻居");
        press(page, "Save the marks");
        assertThat(page.locator("main")).containsText("3 of 3 marked");

        come(page, "/assistance/relief");
        assertThat(page.locator("#stock")).containsText("below zero");
        assertThat(page.locator("#stock")).containsText("-2 bags");
        come(page, "/programmes/relief-day");
        assertThat(page.locator("main")).containsText("more given than the stock had");

        money(page);
        hazard(page);
        pictures(list);
    }

    private void money(Page page) {
        come(page, "/assistance/funds");
        follow(page, "Raised");
        page.locator("#yuan").fill("1000");
        page.locator("#source").fill("干部捐款（样例）");
        press(page, "Save");
        assertThat(page.locator("main")).containsText("1,000 yuan are left");
        follow(page, "Spent");
        page.locator("#yuan").fill("1500");
        press(page, "Save");
        assertThat(page.locator("#purpose-error")).isVisible();
        page.locator("#purpose").fill("修水渠");
        page.locator("#amount").fill("40");
        page.locator("#measure").selectOption("mu");
        press(page, "Save");
        assertThat(page.locator("main")).containsText("500 yuan more were spent than there was");
        assertThat(page.locator("#movements")).containsText("more than there was");
    }

    private void hazard(Page page) {
        come(page, "/assistance/hazards");
        follow(page, "Enter a hazard");
        press(page, "Save");
        assertThat(page.locator("#place-error")).isVisible();
        page.locator("#village").selectOption(Long.toString(VILLAGE));
        page.locator("#place").fill("村口老屋");
        page.locator("input[name=kind][value=building]").check();
        page.locator("input[name=urgency][value=at_once]").check();
        press(page, "Save");
        assertThat(page.locator("#hazards tbody tr")).hasCount(2);
        assertThat(page.locator("#hazards tbody tr").first()).containsText("三队水渠");
        page.locator("#hazards tbody tr")
                .first()
                .getByRole(AriaRole.LINK)
                .last()
                .click();
        press(page, "Cleared");
        assertThat(page.locator("#hazards tbody tr")).hasCount(1);
        assertThat(page.locator("#hazards")).containsText("村口老屋");
    }

    private void pictures(String list) {
        var pages = Map.ofEntries(
                Map.entry("pairings", "/assistance"),
                Map.entry("coverage", "/assistance/coverage?village=" + VILLAGE),
                Map.entry("pair", "/assistance/pairings/new?village=" + VILLAGE),
                Map.entry("pairing-plan", "/assistance/pairings/" + pairing + "/plan"),
                Map.entry("relief", "/assistance/relief"),
                Map.entry("relief-stock", "/assistance/relief/stock"),
                Map.entry("relief-new", "/assistance/relief/new?village=" + VILLAGE),
                Map.entry("receivers", list),
                Map.entry("receivers-print", list + "/print"),
                Map.entry("funds", "/assistance/funds"),
                Map.entry("funds-spent", "/assistance/funds/new?task=spent"),
                Map.entry("hazards", "/assistance/hazards"),
                Map.entry("hazards-new", "/assistance/hazards/new"));
        for (var language : new String[] {"en", "zh-CN"})
            for (var person : browser.readers(language)) {
                browser.signIn(person, key);
                pages.forEach((name, address) -> {
                    person.navigate(address);
                    looked(person, "assistance-" + name + "-" + language);
                });
            }
    }

    private void come(Page page, String address) {
        browser.signIn(page, key);
        page.navigate(address + "?programme=relief-day");
    }

    private static void follow(Page page, String name) {
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(name)
                                .setExact(true))
                .first()
                .click();
    }
}
