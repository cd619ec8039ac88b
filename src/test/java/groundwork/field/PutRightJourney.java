package groundwork.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What the server flags and what it refuses is seen on the phone with its reason, and put right from there. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class PutRightJourney extends WithBrowser {

    private static final int NEWCOMER = 990;

    @Test
    void aFlaggedAndARefusedVisitArePutRightAndTheCountsAgree(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var newcomer = county.newcomer(NEWCOMER);
        var phone = Handset.fresh(browser, "en", county.key).started();
        var page = phone.page;
        int before = county.counted("visit.made");
        phone.online(false);
        phone.tap("Visit");
        chosen(phone, NEWCOMER);
        phone.finish("Finish");
        phone.visited(0);
        phone.spoil(2);
        county.office.strike(newcomer);

        phone.online(true);
        phone.sent();
        var attention = group(page, "Needs attention (2)");
        var flagged = panel(attention, "nobody has registered this household");
        var refused = panel(attention, "It cannot be opened");
        assertThat(flagged).hasCount(1);
        assertThat(refused).hasCount(1);
        assertThat(count(page, "My visits in")).hasText(String.valueOf(before + 1));
        assertThat(count(page, "of these: needs attention")).hasText("1");
        assertThat(count(page, "refused, not counted")).hasText("1");
        assertThat(count(page, "all that was finished")).hasText(String.valueOf(before + 2));
        looked(page, "field-put-right");

        // Whoever begins and drops it again has put nothing right.
        phone.tap(button(refused, "Record again"));
        assertThat(page.getByText("It cannot be opened")).isVisible();
        phone.tap("Discard this form");
        phone.tap("Discard it for good?");
        page.waitForCondition(() -> page.url().endsWith("/field/"));
        phone.at("/field/outbox");
        phone.tap(button(refused, "Record again"));
        phone.tap("Choose from the list");
        chosen(phone, 1);
        phone.finish("Finish");
        phone.at("/field/outbox");
        assertThat(group(page, "Set aside (1)").locator(".light.red")).hasText("refused");

        phone.tap(button(panel(group(page, "Needs attention (1)"), "nobody has registered"), "Correct it"));
        phone.tap("Choose from the list");
        chosen(phone, 2);
        phone.finish("Finish");
        phone.sent();
        assertThat(page.getByText("Needs attention (", new Page.GetByTextOptions().setExact(false)))
                .hasCount(0);
        Assertions.assertThat(county.entries("entry.replaced")).isEqualTo(1);
        Assertions.assertThat(county.entries("visit.made")).isEqualTo(2);
        assertThat(count(page, "My visits in")).hasText(String.valueOf(county.counted("visit.made")));
        assertThat(count(page, "not yet sent")).hasText("0");
        assertThat(count(page, "refused and set aside")).hasText("1");
        assertThat(count(page, "all that was finished")).hasText(String.valueOf(before + 3));
        // As a mistake it comes back.
        phone.tap(button(group(page, "Set aside (1)"), "Not done with it yet"));
        assertThat(group(page, "Needs attention (1)").locator(".light.red")).hasText("refused");
    }

    /** In the list of households, by what it is called there. */
    private static void chosen(Handset phone, int door) {
        phone.page.locator("#find").fill(String.valueOf(door));
        phone.tap(phone.page
                .locator(".line", new Page.LocatorOptions().setHasText("no. " + door))
                .first());
        phone.page.locator("textarea").waitFor();
    }

    private static Locator group(Page page, String title) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    private static Locator panel(Locator group, String reason) {
        return group.locator(".panel", new Locator.LocatorOptions().setHasText(reason));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator count(Page page, String name) {
        return page.locator(".counts > div", new Page.LocatorOptions().setHasText(name))
                .locator("dd");
    }
}
