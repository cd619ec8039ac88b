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
import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Benefit;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.ResourceEntry;
import groundwork.ledger.Words;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A pairing is formed, information is given within it, and it ends; everything given can be read. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class AssistanceJourney extends WithBrowser {

    private static final int COUNTY = 640522;
    private static final long VILLAGE = 640522100200L;

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
    private Office office;
    private About about;
    private LocalDate today;
    private UUID household;

    @BeforeEach
    void fill() {
        key = firstStart.demo(COUNTY);
        office = new Office(ledger, scopes, COUNTY);
        today = Fact.today(clock);
        var programme = Ids.programme(COUNTY, "help");
        about = new About(programme, null, VILLAGE, List.of(), null);
        office.enter(
                programme,
                today.minusDays(90),
                new About(programme, null, null, List.of(), null),
                new ProgrammeEntry.Planned("help", ProgrammeKind.GRASSROOTS_WORK, today.minusDays(90), today),
                Words.of(programme, "plan", Map.of("title", "结对帮扶（样例）")));
        household = Ids.next(clock);
        office.enter(
                household,
                today.minusDays(40),
                about,
                new HouseholdEntry.Registered(4),
                Words.of(household, "household", Map.of("name", "样例丙")));
    }

    @Test
    void aPairingIsFormedHelpsAndEnds() {
        var officer = Officer.of(Ids.next(clock), null, "样例甲");
        officers.add(office.scope, officer);
        sample(officer.id());
        var page = browser.desk("en");
        come(page, "/assistance/pairings/new?programme=help&household=" + household + "&village=" + VILLAGE);
        assertThat(page.locator("main")).containsText("样**");
        page.locator("#colleague").fill("样例甲");
        looked(page, "pairing-new");
        press(page, "Save the pairing");
        follow(page, "Information");
        page.locator("#pieces").fill("none");
        press(page, "Save");
        assertThat(page.locator("#pieces-error")).isVisible();
        page.locator("#pieces").fill("12");
        page.locator("#text").fill("大棚种植信息");
        press(page, "Save");
        assertThat(page.locator("main")).containsText("12 pieces of information");
        looked(page, "pairing");
        follow(page, "End the pairing");
        press(page, "End the pairing");
        assertThat(page.locator(".page-head")).containsText("ended");
        assertThat(page.locator("#next")).hasCount(0);

        for (var language : new String[] {"en", "zh-CN"})
            for (var person : browser.readers(language)) {
                come(person, "/assistance?programme=help");
                assertThat(person.locator("#pairings tbody tr")).hasCount(1);
                looked(person, "assistance-" + language);
            }
    }

    private void sample(UUID officer) {
        var pairing = office.enter(today.minusDays(30), about, new PairingEntry.Formed(officer, household));
        var first = new AssistanceEntry.InformationGiven(20, pairing, household);
        note(first, "致富信息");
        note(new AssistanceEntry.Given(AssistanceEntry.AssistanceKind.TECHNOLOGY, pairing, household, null), "育秧技术");
        var job = note(new AssistanceEntry.JobFound(null, 3, pairing, null), "");
        note(new AssistanceEntry.JobConfirmed(job), "");
        note(new PairingEntry.Ended(UUID.randomUUID()), "");
        var bags =
                new ReliefEntry.Goods(ReliefEntry.GoodsKind.FERTILISER, new BigDecimal(2), ReliefEntry.GoodsUnit.BAG);
        note(new ReliefEntry.Given(List.of(bags), List.of(household), 0, ReliefEntry.Occasion.JULY_FIRST), "");
        var rice = new Benefit(new BigDecimal(6000), Benefit.Measure.MU);
        var id = Ids.next(clock);
        office.enter(
                id,
                today.minusDays(3),
                about,
                new ResourceEntry.Lent(null, new BigDecimal(20000), rice, null),
                Words.of(id, "note", Map.of("thing", "10寸水泵")));
    }

    private UUID note(groundwork.ledger.Entry entry, String text) {
        var id = Ids.next(clock);
        return office.enter(id, today.minusDays(9), about, entry, Words.of(id, "note", Map.of("text", text)));
    }

    private void come(Page page, String address) {
        browser.signIn(page, key);
        page.navigate(address);
    }

    private static void follow(Page page, String name) {
        page.locator("#next nav")
                .getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
