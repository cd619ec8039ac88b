package groundwork.demand.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import groundwork.directory.FirstStart;
import groundwork.directory.Scopes;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.ledger.About;
import groundwork.ledger.Benefit;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.ledger.Words;
import groundwork.support.Browser;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.math.BigDecimal;
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

/** A demand is raised, referred, accepted, settled and confirmed at the desk, and every page of it can be read. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemandJourney {

    private static final int COUNTY = 640221;
    private static final long TONGCHENG = 640221203209L;

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
    Clock clock;

    private Browser browser;
    private FirstStart.Key key;
    private Office office;
    private About about;
    private Unit water;
    private LocalDate today;

    @BeforeAll
    void open() {
        key = firstStart.demo(COUNTY);
        office = new Office(ledger, scopes, COUNTY);
        today = LocalDate.ofInstant(clock.instant(), Fact.ZONE);
        units.add(office.scope, Unit.of(Ids.next(clock), "档案局（样例）"));
        water = units.add(office.scope, Unit.of(Ids.next(clock), "水务局（样例）"));
        plan();
        browser = Browser.at("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aDemandGoesThroughItsLife() {
        var page = browser.desk("en");
        come(page, "/demands");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Raise a demand"))
                .click();
        press(page, "Save the demand");
        assertThat(page.locator("#title-error")).isVisible();
        looked(page, "demand-new-wrong");
        page.locator("#title").fill("Canal at team 4 silted up");
        page.locator("#person").fill("Li Qiang");
        page.getByLabel("Irrigation").check();
        page.locator("#village").selectOption(Long.toString(TONGCHENG));
        press(page, "Save the demand");
        assertThat(page.locator("h1")).hasText("Canal at team 4 silted up");
        assertThat(page.locator("main")).containsText("Li **");
        assertThat(page.locator("main")).not().containsText("Qiang");

        task(page, "Refer");
        press(page, "Refer");
        assertThat(page.locator("#unit-error")).isVisible();
        page.locator("#unit").selectOption(water.id().toString());
        page.locator("#due").fill(today.plusDays(2).toString());
        press(page, "Refer");
        task(page, "Accept");
        press(page, "Accept");
        looked(page, "demand-accepted");
        task(page, "Settle");
        page.getByLabel("By the responsible unit").check();
        page.locator("#text").fill("Dredged with the unit’s own machine");
        page.locator("#amount").fill("6000");
        looked(page, "demand-settling");
        press(page, "Settle");
        assertThat(page.locator("#measure-error")).isVisible();
        page.locator("#measure").selectOption("mu");
        press(page, "Settle");
        task(page, "Confirm");
        page.getByLabel("The resident", new Page.GetByLabelOptions().setExact(true))
                .check();
        press(page, "Confirm");
        assertThat(page.locator(".page-head")).containsText("settled and confirmed");
        looked(page, "demand-confirmed");
    }

    @Test
    void whatNoLongerFitsIsRefusedWithTheReason() {
        var demand = raise("Road to team 7 washed out", "路被水冲毁", Topic.ROADS, null);
        var page = browser.desk("en");
        come(page, "/demands/" + demand + "/referral");
        step(new DemandEntry.Settled(demand, Means.OWN, null), "补好了");
        page.locator("#unit").selectOption(water.id().toString());
        press(page, "Refer");
        assertThat(page.locator(".error-summary")).containsText("This demand is already settled");
        assertThat(page.locator(".error-summary")).containsText("dispute the settlement");
    }

    @Test
    void severalAreReferredAtOnce() {
        var lamp = raise("路灯不亮二", "", Topic.LIVELIHOOD, null);
        var well = raise("水井要修", "", Topic.LIVELIHOOD, null);
        var page = browser.desk("en");
        come(page, "/demands");
        page.locator("input[value='" + lamp + "']").check();
        press(page, "Refer");
        assertThat(page.locator("#to-error")).isVisible();
        assertThat(page.locator("input[value='" + lamp + "']")).isChecked();
        looked(page, "demands-several-wrong");
        page.locator("input[value='" + well + "']").check();
        page.locator("#to").selectOption(water.id().toString());
        press(page, "Refer");
        assertThat(page.locator(".notice").first()).containsText("2 are referred");
        page.navigate("/demands/" + well);
        assertThat(page.locator(".page-head")).containsText("referred");
        assertThat(page.locator("main")).containsText("Who has opened it");
    }

    @Test
    void everyPageCanBeReadAtTheDeskAndOnAPhoneInBothLanguages() {
        var demand = sample();
        for (var language : new String[] {"en", "zh-CN"})
            for (var page : new Page[] {browser.desk(language), browser.narrow(language)}) {
                come(page, "/demands");
                looked(page, "demands-" + language);
                page.navigate("/demands?tab=all&attention=1");
                looked(page, "demands-attention-" + language);
                page.navigate("/demands/board");
                looked(page, "demands-board-" + language);
                page.navigate("/demands/" + demand);
                looked(page, "demand-" + language);
                page.navigate("/demands/" + demand + "/settlement");
                looked(page, "demand-settlement-" + language);
                page.navigate("/demands/new");
                looked(page, "demand-new-" + language);
            }
    }

    private UUID sample() {
        var household = office.enter(
                today.minusDays(40),
                about,
                new HouseholdEntry.Registered(4),
                Words.of(UUID.randomUUID(), "household", Map.of("name", "样例丙")));
        var canal = raise("四队渠道淤堵", "渠窄且长，水到不了田头。", Topic.IRRIGATION, household);
        step(new DemandEntry.Referred(canal, water.id(), today.minusDays(3)), "请尽快安排清淤");
        step(new DemandEntry.Accepted(canal), "");
        step(new DemandEntry.Urged(canal), "已到农时");
        step(new DemandEntry.Confirmed(canal, DemandEntry.Confirmer.RESIDENT), "");
        var housing = raise("申请廉租住房", "", Topic.HOUSING, null);
        step(new DemandEntry.ApprovalSought(housing), "手续齐全，待签批");
        var road = raise("去七队的路被冲毁", "", Topic.ROADS, null);
        step(new DemandEntry.Referred(road, water.id(), today.plusDays(2)), "");
        var light = raise("路灯不亮", "", Topic.LIVELIHOOD, null);
        step(new DemandEntry.Referred(light, water.id(), today.plusDays(20)), "");
        var school = raise("孙子学费困难", "", Topic.SCHOOLING, household);
        step(
                new DemandEntry.Settled(school, Means.PAIRING, new Benefit(new BigDecimal(2000), Benefit.Measure.YUAN)),
                "");
        raise("想学大棚技术", "", Topic.EMPLOYMENT, household);
        step(new DemandEntry.Urged(UUID.randomUUID()), "");
        return canal;
    }

    private UUID raise(String title, String text, Topic topic, UUID household) {
        var id = Ids.next(clock);
        var words = Words.of(id, "demand", Map.of("title", title, "text", text, "person", "样例丙"));
        return office.enter(
                id, today.minusDays(20), about, new DemandEntry.Raised(id, topic, Channel.VISIT, household, 3), words);
    }

    private void step(DemandEntry what, String note) {
        var id = Ids.next(clock);
        office.enter(id, today.minusDays(9), about, what, Words.of(id, "note", Map.of("text", note)));
    }

    private void plan() {
        var programme = Ids.programme(COUNTY, "sample");
        var unit = units.list(office.scope).getFirst().id();
        about = new About(programme, unit, TONGCHENG, List.of(), null);
        if (ledgerKnows(programme)) return;
        office.enter(
                programme,
                today.minusDays(90),
                new About(programme, unit, null, List.of(), null),
                new ProgrammeEntry.Planned(
                        "sample", ProgrammeKind.GRASSROOTS_WORK, today.minusDays(90), today.plusDays(200)),
                Words.of(programme, "plan", Map.of("title", "下基层工作（样例）")));
    }

    private boolean ledgerKnows(UUID programme) {
        return office.scope.read(
                db -> new groundwork.ledger.Postings(db).find(programme).isPresent());
    }

    private void come(Page page, String address) {
        browser.signIn(page, key);
        page.navigate(address);
    }

    private static void task(Page page, String name) {
        page.locator("#next nav")
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(name)
                                .setExact(true))
                .click();
    }
}
