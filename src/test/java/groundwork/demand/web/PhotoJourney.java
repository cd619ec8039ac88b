package groundwork.demand.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import groundwork.attachment.SamplePictures;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A photo of how it was and one of how it became stand beside each other; one is removed and brought back. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class PhotoJourney extends WithBrowser {

    @Test
    void howItWasAndHowItBecameStandBesideEachOther(@Autowired ApplicationContext program) {
        var county = new DemandCounty(program);
        var demand = county.raise("去七队的路被冲毁（照片）", "", Topic.ROADS, null);
        var page = browser.desk("en");
        browser.signIn(page, county.key);
        page.navigate("/demands/" + demand);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Photos"))
                .click();
        assertThat(page.getByLabel("How it became")).hasCount(0);
        press(page, "Add the photo");
        assertThat(page.locator("#file-error")).isVisible();
        send(page, "note.jpg", "no photo".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#file-error")).containsText("no photo that can be read");
        looked(page, "photos-wrong");
        send(page, "before.jpg", SamplePictures.withPlace(2400, 1800, 1));
        assertThat(page.locator(".photos img")).hasCount(1);

        county.step(new DemandEntry.Settled(demand, Means.OWN, null), "补好了");
        page.reload();
        assertThat(page.getByLabel("How it became")).isChecked();
        send(page, "after.png", SamplePictures.withPlace(1200, 1800, 1));
        var settled = page.locator(".photos img[alt*='settled']");
        assertThat(settled).hasCount(1);
        assertThat(settled).hasJSProperty("naturalHeight", 1600);
        looked(page, "photos");
        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, county.key);
        phone.navigate(page.url());
        assertThat(phone.locator(".photos img")).hasCount(2);
        looked(phone, "photos");

        onTheDemandsPage("/demands/" + demand, county);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove"))
                .last()
                .click();
        assertThat(settled).hasCount(0);
        press(page, "Undo");
        assertThat(settled).hasCount(1);
    }

    private void onTheDemandsPage(String address, DemandCounty county) {
        for (var language : List.of("en", "zh-CN"))
            for (var page : browser.readers(language)) {
                browser.signIn(page, county.key);
                page.navigate(address);
                assertThat(page.locator("#photos img")).hasCount(2);
                for (var image : page.locator("#photos img").all()) {
                    image.scrollIntoViewIfNeeded();
                    assertThat(image).hasJSProperty("complete", true);
                }
                looked(page, "demand-photos-" + language);
            }
    }

    private static void send(Page page, String name, byte[] file) {
        page.locator("#file").setInputFiles(new FilePayload(name, "image/jpeg", file));
        press(page, "Add the photo");
    }
}
