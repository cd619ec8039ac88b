package groundwork.demand.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import groundwork.directory.Unit;
import groundwork.ledger.Benefit;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Words;
import groundwork.support.Browser;
import groundwork.support.OnFreshDatabase;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A demand is raised, referred, accepted, settled and confirmed at the desk, and every page of it can be read. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemandJourney {

    @LocalServerPort
    int port;

    private Browser browser;
    private DemandCounty county;
    private Unit water;

    @BeforeAll
    void open(@Autowired ApplicationContext program) {
        county = new DemandCounty(program);
        water = county.unit("水务局（样例）");
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
        page.locator("#village").selectOption(Long.toString(DemandCounty.TONGCHENG));
        press(page, "Save the demand");
        assertThat(page.locator("h1")).hasText("Canal at team 4 silted up");
        assertThat(page.locator("main")).containsText("Li **");
        assertThat(page.locator("main")).not().containsText("Qiang");

        task(page, "Refer");
        press(page, "Refer");
        assertThat(page.locator("#unit-error")).isVisible();
        page.locator("#unit").selectOption(water.id().toString());
        page.locator("#due").fill(county.today.plusDays(2).toString());
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
        assertThat(page.locator("#by-error")).containsText("You called it settled yourself");
        looked(page, "demand-confirming-own");
        county.step(
                new DemandEntry.Confirmed(
                        UUID.fromString(page.url().replaceAll(".*/demands/([^/]*).*", "$1")),
                        DemandEntry.Confirmer.RESIDENT),
                "");
        page.navigate(page.url().replaceAll("/confirmation.*", ""));
        assertThat(page.locator(".page-head")).containsText("settled and confirmed");
        looked(page, "demand-confirmed");
    }

    @Test
    void whatNoLongerFitsIsRefusedWithTheReason() {
        var demand = county.raise("Road to team 7 washed out", "路被水冲毁", Topic.ROADS, null);
        var page = browser.desk("en");
        come(page, "/demands/" + demand + "/referral");
        county.step(new DemandEntry.Settled(demand, Means.OWN, null), "补好了");
        page.locator("#unit").selectOption(water.id().toString());
        press(page, "Refer");
        assertThat(page.locator(".error-summary")).containsText("This demand is already settled");
        assertThat(page.locator(".error-summary")).containsText("dispute the settlement");
    }

    @Test
    void severalAreReferredAtOnce() {
        var lamp = county.raise("路灯不亮二", "", Topic.LIVELIHOOD, null);
        var well = county.raise("水井要修", "", Topic.LIVELIHOOD, null);
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
    void theBoardLeadsToTheListNarrowedAsItIs() {
        for (int i = 0; i < 13; i++) county.raise("路灯不亮" + i, "", Topic.LIVELIHOOD, null);
        county.raise("学费", "", Topic.SCHOOLING, null);
        var done = county.raise("修好的灯", "", Topic.LIVELIHOOD, null);
        county.step(new DemandEntry.Settled(done, Means.OWN, null), "");
        var page = browser.desk("en");
        come(page, "/demands/board?programme=sample&topic=livelihood&age=15&village=" + DemandCounty.TONGCHENG);
        assertThat(page.locator("#column-ours .count")).hasCount(0);
        page.navigate("/demands/board?programme=sample&topic=livelihood&village=" + DemandCounty.TONGCHENG);
        assertThat(page.locator("#column-ours .count")).hasCount(1);
        assertThat(page.locator(".tree [aria-current]")).not().containsText("All");
        page.locator("section[aria-labelledby=column-ours] p a").click();
        assertThat(page.locator("table tbody tr").nth(12)).isVisible();
        assertThat(page.locator("table tbody")).not().containsText("学费");
        assertThat(page).hasURL(Pattern.compile("/demands\\?.*village=" + DemandCounty.TONGCHENG));
        page.navigate("/demands?programme=sample&topic=livelihood&state=settled");
        assertThat(page.locator("table tbody")).containsText("修好的灯");
        assertThat(page.locator("[aria-current]").getByText("All", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        looked(page, "demands-state");
    }

    @Test
    void aLongLifeSaysHowManyStepsItLeavesOutAndWhereTheyStand() {
        var road = county.raise("去三队的路", "", Topic.ROADS, null);
        for (int i = 0; i < 4; i++) {
            county.step(new DemandEntry.Referred(road, water.id(), county.today.plusDays(9)), "");
            county.step(new DemandEntry.Declined(road), "");
        }
        county.step(new DemandEntry.Referred(road, water.id(), county.today.plusDays(9)), "");
        county.step(new DemandEntry.Accepted(road), "");
        var page = browser.desk("en");
        come(page, "/demands/" + road);
        assertThat(page.locator(".process li")).hasCount(7);
        assertThat(page.locator(".process li").nth(1)).containsText("7 more");
        assertThat(page.locator(".process li").nth(4)).containsText("水务局（样例）");
        assertThat(page.locator(".process li").nth(4)).containsText("9 days");
        page.locator(".process a").click();
        assertThat(page.locator("#life")).isInViewport();
        looked(page, "demand-long");
    }

    @Test
    void theDemandToMergeIntoIsFoundByWords() {
        var other = county.raise("老支书家门前的桥", "", Topic.ROADS, null);
        for (int i = 0; i < 41; i++) county.raise("泵站" + i, "", Topic.IRRIGATION, null);
        var bridge = county.raise("桥断了", "", Topic.ROADS, null);
        var page = browser.desk("en");
        come(page, "/demands/" + bridge + "/merger");
        assertThat(page.locator("#into option[value='" + other + "']")).hasCount(0);
        page.locator("#words").fill("支书");
        press(page, "Search");
        assertThat(page.locator("main")).containsText("One was found");
        looked(page, "demand-merger-found");
        page.locator("#into").selectOption(other.toString());
        press(page, "Merge");
        assertThat(page.locator(".page-head")).containsText("merged");
    }

    @Test
    void aTopicOfTheCountysOwnIsChosenInsteadOfTheOneAboveIt() {
        var page = browser.desk("en");
        come(page, "/topics");
        looked(page, "topics-none");
        press(page, "Add it");
        assertThat(page.locator("#name-error")).isVisible();
        page.locator("#topic").selectOption("roads");
        page.locator("#name").fill("村道");
        page.locator("#english").fill("Village road");
        press(page, "Add it");
        looked(page, "topics");
        page.navigate("/demands/new?programme=sample");
        page.locator("#title").fill("The village road is broken");
        page.locator("#subtopic").selectOption("roads-1");
        press(page, "Save the demand");
        assertThat(page.locator("main")).containsText("Roads · Village road");
        page.navigate("/demands?programme=sample&subtopic=roads-1");
        assertThat(page.locator("table tbody tr")).hasCount(1);
        page.navigate("/topics");
        press(page, "Choose it no more");
        page.navigate("/demands/new?programme=sample");
        assertThat(page.locator("#subtopic")).hasCount(0);
        var phone = browser.narrow("zh-CN");
        come(phone, "/topics");
        looked(phone, "topics-phone");
    }

    @Test
    void everyPageCanBeReadAtTheDeskAndOnAPhoneInBothLanguages() {
        var demand = sample();
        for (var language : new String[] {"en", "zh-CN"})
            for (var page : browser.readers(language)) {
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
        var household = county.office.enter(
                county.today.minusDays(40),
                county.about,
                new HouseholdEntry.Registered(4),
                Words.of(UUID.randomUUID(), "household", Map.of("name", "样例丙")));
        var canal = county.raise("四队渠道淤堵", "渠窄且长，水到不了田头。", Topic.IRRIGATION, household);
        county.step(new DemandEntry.Referred(canal, water.id(), county.today.minusDays(3)), "请尽快安排清淤");
        county.step(new DemandEntry.Accepted(canal), "");
        county.step(new DemandEntry.Urged(canal), "已到农时");
        county.step(new DemandEntry.Confirmed(canal, DemandEntry.Confirmer.RESIDENT), "");
        var housing = county.raise("申请廉租住房", "", Topic.HOUSING, null);
        county.step(new DemandEntry.ApprovalSought(housing), "手续齐全，待签批");
        var road = county.raise("去七队的路被冲毁", "", Topic.ROADS, null);
        county.step(new DemandEntry.Referred(road, water.id(), county.today.plusDays(2)), "");
        var light = county.raise("路灯不亮", "", Topic.LIVELIHOOD, null);
        county.step(new DemandEntry.Referred(light, water.id(), county.today.plusDays(20)), "");
        var school = county.raise("孙子学费困难", "", Topic.SCHOOLING, household);
        county.step(
                new DemandEntry.Settled(school, Means.PAIRING, new Benefit(new BigDecimal(2000), Benefit.Measure.YUAN)),
                "");
        county.raise("想学大棚技术", "", Topic.EMPLOYMENT, household);
        county.step(new DemandEntry.Urged(UUID.randomUUID()), "");
        return canal;
    }

    private void come(Page page, String address) {
        browser.signIn(page, county.key);
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
