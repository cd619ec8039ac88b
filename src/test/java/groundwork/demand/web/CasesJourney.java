package groundwork.demand.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import groundwork.directory.Unit;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Words;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * The cases that both summaries tell, as an office clicks them: the pump, the housing, the prosthesis, the tuition; and
 * one that comes back.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class CasesJourney extends WithBrowser {

    @Autowired
    Clock clock;

    private DemandCounty county;
    private Page page;
    private Page colleague;

    @BeforeEach
    void come(@Autowired ApplicationContext program) {
        county = new DemandCounty(program);
        page = browser.desk("en");
        browser.signIn(page, county.key);
        colleague = browser.desk("en");
        browser.signIn(colleague, county.colleague(program));
    }

    @Test
    void thePumpIsBorrowedAndWatersSixThousandMu() {
        var water = county.unit("水务局（样例）");
        raise("Dry fields at the tail of the canal", "Irrigation");
        refer(water, 5);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Equipment").setExact(true))
                .click();
        looked(page, "equipment-none");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Borrow equipment"))
                .click();
        press(page, "Save");
        assertThat(page.locator("#thing-error")).isVisible();
        page.locator("#thing").fill("10-inch pump");
        page.locator("#lender").selectOption(water.id().toString());
        page.locator("#worth").fill("20000");
        page.locator("#amount").fill("6000");
        looked(page, "equipment-new");
        press(page, "Save");
        assertThat(page.locator("#measure-error")).isVisible();
        page.locator("#measure").selectOption("mu");
        press(page, "Save");
        assertThat(page.locator("table")).containsText("20,000");
        assertThat(page.locator("table")).containsText("6,000 mu");
        looked(page, "equipment");
        page.locator(".crumbs a").last().click();
        settle("By the responsible unit", "The pump runs; the fields are watered");
        confirm();
        page.navigate("/assistance/equipment?programme=sample");
        press(page, "Given back today");
        assertThat(page.locator("table")).containsText("given back");
        page.navigate("/figures/resource.benefit?programme=sample");
        assertThat(page.locator("main")).containsText("6,000");
        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, county.key);
        phone.navigate("/assistance/equipment?programme=sample");
        looked(phone, "equipment-phone");
    }

    @Test
    void theHousingWaitsForTheHigherAuthority() {
        raise("A low-rent flat", "Housing");
        refer(county.unit("住建局（样例）"), 10);
        task("Approval above");
        page.locator("#authority").fill("Housing Authority of the city (sample)");
        press(page, "Approval above");
        assertThat(page.locator(".page-head")).containsText("waiting");
        assertThat(page.locator(".process, [aria-label='Where it stands']").first())
                .isVisible();
        looked(page, "case-housing");
        var demand = page.url();
        page.navigate("/demands/board?programme=sample");
        assertThat(page.locator("section[aria-labelledby='column-waiting']")).containsText("A low-rent flat");
        page.navigate(demand);
        task("Answer from above");
        page.getByLabel("Approved", new Page.GetByLabelOptions().setExact(true)).check();
        press(page, "Answer from above");
        settle("By the responsible unit", "The keys were handed over");
        confirm();
        page.navigate("/figures/demand.confirmed?programme=sample");
        looked(page, "case-housing-figure");
        assertThat(page.locator("main")).containsText("1 demand");
    }

    @Test
    void theTuitionIsPaidByPairing() {
        var family = Ids.next(clock);
        var name = Words.of(family, "household", Map.of("name", "样例丁"));
        county.office.enter(family, county.today.minusDays(9), county.about, new HouseholdEntry.Registered(3), name);
        page.navigate(
                "/assistance/pairings/new?programme=sample&household=" + family + "&village=" + DemandCounty.TONGCHENG);
        press(page, "Save the pairing");
        page.navigate("/demands/new?programme=sample&household=" + family + "&village=" + DemandCounty.TONGCHENG);
        raise("Tuition for the grandson", "Schooling");
        refer(county.unit("教育局（样例）"), 10);
        settle("By pairing", "The officer paired with the family paid the term");
        confirm();
        page.navigate("/figures/demand.difficulties_confirmed?programme=sample");
        assertThat(page.locator("main")).containsText("1 demand");
        page.navigate("/households/" + family);
        looked(page, "case-tuition");
        assertThat(page.locator("main")).containsText("Tuition for the grandson");
    }

    @Test
    void theProsthesisIsGivenByTheFederationAndSeenLater() {
        raise("A prosthesis", "Disability");
        refer(county.unit("残联（样例）"), 15);
        settle("By the responsible unit", "Measured, made and fitted");
        confirm();
        var demand = page.url();
        page.navigate("/demands?programme=sample&tab=settled&unlooked=1");
        assertThat(page.locator("table")).containsText("A prosthesis");
        page.navigate(demand);
        task("Look back");
        page.getByLabel("Solved", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#text").fill("Walks with it every day");
        press(page, "Look back");
        page.navigate("/demands?programme=sample&tab=settled&unlooked=1");
        assertThat(page.locator("main")).not().containsText("A prosthesis");
    }

    @Test
    void whatIsDisputedComesBackWithItsOldClock() {
        raise("The road is washed out", "Roads");
        refer(county.unit("交通局（样例）"), 3);
        var due = county.today.plusDays(3).toString();
        settle("By the responsible unit", "Filled in");
        task("Dispute");
        page.locator("#text").fill("The next rain took it away again");
        press(page, "Dispute");
        assertThat(page.locator(".page-head")).containsText("disputed, open again");
        looked(page, "case-disputed");
        // Nobody begins anew: the unit has what was left of its time.
        task("Refer");
        assertThat(page.locator("#due")).hasValue("");
        page.navigate(page.url().replaceAll("/referral.*", ""));
        assertThat(page.locator("time[datetime='" + due + "'], main").first()).isVisible();
        settle("By the responsible unit", "A culvert was built");
        confirm();
        assertThat(page.locator("main")).containsText("The next rain took it away again");
    }

    private void raise(String title, String topic) {
        if (!page.url().contains("/demands/new")) page.navigate("/demands/new?programme=sample");
        page.locator("#title").fill(title);
        page.getByLabel(topic, new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#village").selectOption(Long.toString(DemandCounty.TONGCHENG));
        press(page, "Save the demand");
        assertThat(page.locator("h1")).hasText(title);
    }

    /** And the unit takes it on. */
    private void refer(Unit unit, int days) {
        task("Refer");
        page.locator("#unit").selectOption(unit.id().toString());
        page.locator("#due").fill(county.today.plusDays(days).toString());
        press(page, "Refer");
        task("Accept");
        press(page, "Accept");
    }

    private void settle(String means, String text) {
        task("Settle");
        page.getByLabel(means).check();
        page.locator("#text").fill(text);
        press(page, "Settle");
    }

    /** Whoever called it settled cannot; a colleague asks the household. */
    private void confirm() {
        task("Confirm");
        page.getByLabel("The resident", new Page.GetByLabelOptions().setExact(true))
                .check();
        press(page, "Confirm");
        assertThat(page.locator("#by-error")).containsText("a colleague asks them");
        var address = page.url().replaceAll("/confirmation.*", "");
        colleague.navigate(address + "/confirmation");
        colleague
                .getByLabel("The resident", new Page.GetByLabelOptions().setExact(true))
                .check();
        press(colleague, "Confirm");
        page.navigate(address);
        assertThat(page.locator(".page-head")).containsText("settled and confirmed");
    }

    private void task(String name) {
        page.locator("#next nav")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
