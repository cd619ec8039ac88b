package groundwork.field;

import static groundwork.support.Browser.looked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Every screen can be read by everybody, in both languages, at 360 pixels. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class AppScreensJourney extends WithBrowser {

    /** Buttons, chips, tiles and fields that are lower than 48 pixels. A photo's field is behind its chip. */
    private static final String SMALL = """
            [...document.querySelectorAll('button, .button, .chip, .tile, nav a, textarea, input:not(.unseen)')]
              .filter(one => one.getClientRects().length && one.getBoundingClientRect().height < 47.5)
              .map(one => one.outerHTML.slice(0, 120))""";

    @Test
    void everyScreenIsReadableAndFits(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        county.demand("去七组的路（样例）Road to team 7");
        for (var language : List.of("en", "zh-CN")) {
            var phone = Handset.fresh(browser, language, county.key);
            phone.page.navigate("/field");
            looked(phone.page, "field-start-" + language);
            phone.started();
            phone.screens((name, page) -> looked(page, "field-" + name + "-" + language));
            phone.page.reload();
            phone.page.locator(".pin").waitFor();
            looked(phone.page, "field-locked-" + language);
        }
    }

    /** Black on white, with thick lines: no screen falls behind in it. */
    @Test
    void everyScreenIsReadableInSunlight(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        county.demand("去八组的路（样例）Road to team 8");
        var phone = Handset.fresh(browser, "en", county.key);
        phone.page.addInitScript("localStorage.setItem('theme', 'sunlight')");
        phone.started();
        assertThat(phone.page.locator("html").getAttribute("data-theme")).isEqualTo("sunlight");
        phone.screens((name, page) -> looked(page, "field-" + name + "-sunlight"));
        phone.page.reload();
        phone.page.locator(".pin").waitFor();
        looked(phone.page, "field-locked-sunlight");
    }

    /** A thumb in gloves meets them: 48 pixels, as the design asks. */
    @Test
    void whatIsTappedWhileRecordingIsLargeEnough(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key).started();
        phone.screens((name, page) -> {
            var small = (List<?>) page.evaluate(SMALL);
            assertThat(small).as("too small to be tapped on " + name).isEmpty();
        });
    }

    /** What browsers ask of a page that is put on the home screen. */
    @Test
    void itCanBePutOnTheHomeScreen(@Autowired ApplicationContext program, @TempDir Path profile) {
        var county = new FieldCounty(program);
        var page = Handset.kept(browser, "en", county.key, profile).started().page;
        var inspector = page.context().newCDPSession(page);
        var manifest = inspector.send("Page.getAppManifest");
        assertThat(manifest.get("url").getAsString()).endsWith("/field/manifest.webmanifest");
        assertThat(manifest.getAsJsonArray("errors")).isEmpty();
        assertThat(inspector.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors"))
                .isEmpty();
        assertThat(page.locator("meta[name=viewport], meta[name=theme-color], link[rel=apple-touch-icon]")
                        .count())
                .isEqualTo(3);
        inspector.detach();
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignInAndBack(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var page = browser.narrow("en");
        page.navigate("/field/outbox");
        Handset.throughSignIn(page, county.key);
        page.waitForURL("**/field/outbox");
        page.getByText("Name of this phone").waitFor();
    }
}
