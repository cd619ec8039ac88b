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
        page.locator(".door .button.big").click();
        page.locator("#login").fill(county.key.login());
        page.locator("#password").fill(county.key.password());
        page.locator("form.fields button").click();
        page.waitForURL("**/field/");
        page.getByText("Name of this phone").waitFor();
    }
}
