package groundwork.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import groundwork.attachment.SamplePictures;
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

    /** What the camera does with the app, which is out of sight behind it. */
    private static final String SIGHT = """
            to => {
              Object.defineProperty(document, 'visibilityState', { get: () => to, configurable: true });
              document.dispatchEvent(new Event('visibilitychange'));
            }""";

    @Test
    void aPhotoThatTookItsTimeIsKeptAlsoWhereTheAppHasLockedItself(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key);
        var page = phone.page;
        phone.started();
        page.clock().install();
        page.reload();
        phone.unlocked();
        phone.form(0);
        phone.say("What was said", "渠道淤塞（样例）");
        page.getByText("saved on this phone").waitFor();

        photographed(page, "03:00");
        assertThat(page.locator(".attached")).hasCount(1);
        assertThat(page.locator(".pin")).hasCount(0);

        photographed(page, "06:00");
        assertThat(page.locator(".notice.yellow")).containsText("is kept when you open this");
        assertThat(page.locator(".pin")).isVisible();
        phone.unlocked();
        assertThat(page.locator(".attached")).hasCount(2);
        phone.finish("Finish");
        phone.sent();
        page.waitForCondition(() -> county.entries("attachment.attached") == 2);
        Assertions.assertThat(county.entries("visit.made")).isEqualTo(1);
    }

    /** The camera is open for so long, and then there is a photo. */
    private static void photographed(Page page, String time) {
        var camera = page.waitForFileChooser(() -> page.locator(".chip.file").click());
        page.evaluate(SIGHT, "hidden");
        page.clock().fastForward(time);
        page.evaluate(SIGHT, "visible");
        camera.setFiles(new FilePayload("canal.jpg", "image/jpeg", SamplePictures.withPlace(400, 300, 1)));
    }

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
        // Not while something is heard of the server: a clock that is just being replaced says that it is 1970.
        phone.online(false);
        page.clock().install();
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
        phone.finish("Sign in");
        phone.at("/field/");
        page.locator(".notice.red a").click();
        assertThat(page).hasURL(Pattern.compile("/field/outbox/hand-over"));

        phone.online(true);
        phone.at("/field/");
        phone.sent();
        phone.at("/field/");
        assertThat(page.locator(".notice.red")).hasCount(0);
        Assertions.assertThat(county.entries("visit.made")).isEqualTo(1);
        Assertions.assertThat(county.facts("trip.signed_in")).containsOnlyOnce("\"part\":\"recording\"");
        Assertions.assertThat(county.facts("visit.made")).doesNotContain("\"part\":\"recording\"");
    }
}
