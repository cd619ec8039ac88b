package groundwork.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A phone that lies about locks itself, and one that meets no network for days says what is nowhere else. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class LeftAlonePhoneJourney extends WithBrowser {

    private static final String ASKED = "navigator.storage.persist = async () => !!(sessionStorage.asked = 'yes')";

    @Test
    void itLocksItselfAndAfterThreeDaysSaysWhatIsNowhereElse(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key);
        var page = phone.page;
        page.addInitScript(ASKED);
        phone.started();
        Assertions.assertThat(page.evaluate("sessionStorage.asked"))
                .as("the browser is asked to throw nothing away")
                .isEqualTo("yes");
        page.clock().install();
        phone.online(false);
        page.reload();
        phone.unlocked();
        phone.visited(0);

        page.clock().fastForward("04:50");
        assertThat(page.locator(".pin")).hasCount(0);
        page.clock().fastForward("05:30");
        assertThat(page.locator(".pin")).isVisible();
        phone.unlocked();
        assertThat(page.locator(".notice.red")).hasCount(0);

        page.clock().fastForward(Duration.ofHours(73).toMillis());
        assertThat(page.locator(".pin")).isVisible();
        phone.unlocked();
        phone.at("/field/");
        assertThat(page.locator(".notice.red")).containsText("One entry has not been sent for 3 days");
        looked(page, "field-left-alone");
        phone.at("/field/households");
        assertThat(page.locator(".line")).hasCount(0);
        phone.at("/field/");
        phone.tap("Visit");
        phone.tap("Not in the list");
        assertThat(page.locator("textarea").first()).isVisible();
        phone.at("/field/");
        page.locator(".notice.red a").click();
        assertThat(page).hasURL(Pattern.compile("/field/outbox/hand-over"));

        phone.online(true);
        phone.at("/field/");
        phone.sent();
        phone.at("/field/");
        assertThat(page.locator(".notice.red")).hasCount(0);
        Assertions.assertThat(county.entries("visit.made")).isEqualTo(1);
    }
}
