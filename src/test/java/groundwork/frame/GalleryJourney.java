package groundwork.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import gallery.Gallery;
import groundwork.support.Browser;
import groundwork.support.WithBrowser;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every part of the frame, in a browser. */
@SpringBootTest(classes = Gallery.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GalleryJourney extends WithBrowser {

    @Autowired
    Jobs jobs;

    @ParameterizedTest
    @CsvSource({
        "desk, /gallery",
        "form, /gallery/form",
        "summary, /gallery/summary",
        "job, /gallery/job/INTERRUPTED",
        "refused, /gallery/refused/409",
        "notes, /notes?before=9",
        "jobs, /jobs",
        "about, /about"
    })
    void isReadableAndFitsAtTheDeskAndOnAPhoneInBothLanguages(String name, String address) {
        for (var language : new String[] {"en", "zh-CN"}) {
            for (var page : browser.readers(language)) {
                page.navigate(address);
                assertThat(page.locator("html")).hasAttribute("lang", language);
                Browser.looked(page, name + "-" + language);
            }
        }
    }

    /** Where the head is fullest; and an office PC at 200 % zoom, which is a window half as wide. */
    @ParameterizedTest
    @ValueSource(ints = {1200, 1024, 720, 640})
    void fitsBetweenThePhoneAndTheDeskToo(int width) {
        var page = browser.context("en", width, 600).newPage();
        for (var address : new String[] {"/gallery", "/gallery/form", "/gallery/summary"}) {
            page.navigate(address);
            Browser.picture(page, "between-" + address.replace('/', '-') + "-" + width);
            Browser.fits(page);
        }
    }

    @Test
    void strongContrastIsChosenOnceAndStays() {
        var page = browser.desk("en");
        page.navigate("/gallery");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Strong contrast"))
                .click();
        assertThat(page.locator("html")).hasClass("sunlight");
        page.navigate("/gallery/form");
        assertThat(page.locator("html")).hasClass("sunlight");
        Browser.picture(page, "form-sunlight");
        Browser.readable(page);
    }

    @Test
    void theLanguageIsChangedInPlace() {
        var page = browser.desk("en");
        page.navigate("/gallery/form?kind2=visit");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("中文"))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(page.url()).endsWith("/gallery/form?kind2=visit");
    }

    @Test
    void aFormThatCannotBeTakenSaysWhyAtTheTopAndAtTheFieldAndKeepsWhatWasTyped() {
        var page = browser.narrow("en");
        page.navigate("/gallery/form");
        page.getByLabel("Material handed out").fill("many");
        page.getByLabel("Lecture").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("2 things have to be put right");
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        assertThat(page.getByLabel("Material handed out")).hasValue("many");
        assertThat(page.getByLabel("Lecture")).isChecked();
        Browser.picture(page, "form-refused");
        Browser.readable(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write a whole number"))
                .click();
        assertThat(page.getByLabel("Material handed out")).isFocused();
        page.getByLabel("What it was about").fill("Subsidies");
        page.getByLabel("Material handed out").fill("40");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Subsidies was entered");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Taken back");
    }

    @Test
    void onAPhoneTheWaysAreInAMenuAndTheTreeIsFolded() {
        var page = browser.narrow("en");
        page.navigate("/gallery");
        assertThat(page.getByText("Whole programme")).isHidden();
        page.getByText("Menu", new Page.GetByTextOptions().setExact(true)).click();
        Browser.picture(page, "menu");
        Browser.readable(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Summary"))
                .click();
        assertThat(page.url()).endsWith("/gallery/summary");
    }

    @Test
    void theKeyboardFindsItsWay() {
        var page = browser.desk("en");
        page.navigate("/gallery/summary");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the content")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("/");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
    }

    @Test
    void whatAProgramAsksForIsRefusedWithAProblemDocument() {
        var answer = browser.desk("en")
                .context()
                .request()
                .get("/api/gallery/refused/409", RequestOptions.create().setHeader("Accept-Language", "zh-CN"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.text()).contains("gallery.settledTwice", "该诉求已于2天前办结");
    }

    @Test
    void whatNobodyForesawKeepsItsInsideToItself() {
        var page = browser.desk("en");
        var answer = page.navigate("/gallery/refused/500");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(page.content()).doesNotContain("nobody shall read").contains("Something went wrong on our side");
    }

    @Test
    void theRecipesPagePagesAddsAndTakesBack() {
        var page = browser.narrow("zh-CN");
        page.navigate("/notes");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("较早")).click();
        assertThat(page.locator("tbody tr"))
                .containsText(new String[] {"Note 7", "Note 6", "Note 5", "Note 4", "Note 3"});
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("较新")).click();
        assertThat(page.locator("tbody tr").first()).containsText("Note 12");
        page.getByLabel("内容").fill("<b>水</b>");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("添加"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("已添加便签 13");
        assertThat(page.locator("tbody tr").first()).containsText("<b>水</b>");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("撤销"))
                .click();
        assertThat(page.locator("tbody tr").first()).containsText("Note 12");
    }

    @Test
    void onesOwnJobIsWatchedAndLeadsToItsResult() {
        var go = new CountDownLatch(1);
        var id = jobs.start(640221, Gallery.OFFICER, "gallery.importing", progress -> {
            progress.total(3);
            go.await();
            progress.done(3);
            return "/about";
        });
        var page = browser.desk("en");
        page.navigate("/jobs/" + id);
        assertThat(page.getByText("0 of 3")).isVisible();
        Browser.readable(page);
        Browser.picture(page, "job-running");
        go.countDown();
        page.waitForURL("**/about");
    }

    @Test
    void aJobStopsWhenItsOfficerSaysSo() {
        var asked = new CountDownLatch(1);
        var id = jobs.start(640221, Gallery.OFFICER, "gallery.importing", progress -> {
            asked.await();
            progress.total(3);
            return "/about";
        });
        var page = browser.narrow("en");
        page.navigate("/jobs/" + id);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop"))
                .click();
        asked.countDown();
        assertThat(page.getByText("You stopped it")).isVisible();
    }

    @Test
    void htmxGetsTheInsideOfMainAndEverybodyElseThePage() {
        var request = browser.desk("en").context().request();
        var part = request.get("/notes", RequestOptions.create().setHeader("HX-Request-Type", "partial"))
                .text();
        assertThat(part).contains("<title>Notes", "Note 12").doesNotContain("<html", "<nav class=\"places\"");
        assertThat(request.get("/notes").text()).contains("<html", "<nav class=\"places\"");
    }

    @Test
    void whatIsKeptForAYearHasItsHashInItsName() {
        var page = browser.desk("en");
        page.navigate("/about");
        var sheet = page.locator("link[rel=stylesheet]").getAttribute("href");
        var request = page.context().request();
        assertThat(request.get(sheet).headers().get("cache-control")).contains("max-age=31536000", "immutable");
        var stale = sheet.replaceFirst("/assets/[0-9a-f]+/", "/assets/000000000000/");
        assertThat(request.get(stale).headers()).containsEntry("cache-control", "no-store");
        assertThat(request.get("/assets/0/application.yaml").status()).isEqualTo(404);
        assertThat(request.get("/assets/0/..%2fapplication.yaml").status()).isIn(400, 404);
    }
}
