package groundwork.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import groundwork.directory.FirstStart;
import groundwork.support.Browser;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A bureau brings its workbooks: the filled-in template, its own with mistakes in it, a CSV of WPS; and takes one back.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class ImportJourney {

    private static final Path SAMPLE = Path.of("examples/pingluo-archives-2018.xlsx");

    @LocalServerPort
    int port;

    @Autowired
    FirstStart firstStart;

    @TempDir
    Path folder;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.at("http://localhost:" + port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void workbooksComeIn() throws IOException {
        var key = firstStart.demo(Bureau.COUNTY);
        var desk = browser.desk("en");
        signIn(desk, key);
        desk.navigate("/imports");
        looked(desk, "imports-empty");
        refused(desk);
        template(desk);
        sample(desk);
        var chinese = browser.desk("zh-CN");
        signIn(chinese, key);
        own(chinese);
        var phone = browser.narrow("zh-CN");
        signIn(phone, key);
        csv(phone);
        desk.navigate("/imports");
        looked(desk, "imports");
        phone.navigate("/imports");
        looked(phone, "imports-phone");
    }

    private void refused(Page page) throws IOException {
        var picture = Files.write(folder.resolve("a.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        upload(page, picture);
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page.locator("#file-error")).containsText("This is a picture");
        looked(page, "imports-refused");
    }

    private void template(Page page) {
        page.navigate("/imports");
        var download =
                page.waitForDownload(() -> page.getByText("English template").click());
        org.assertj.core.api.Assertions.assertThat(download.path()).isNotEmptyFile();
    }

    /** The template filled in comes in without a question, and is taken back. */
    private void sample(Page page) {
        page.navigate("/imports");
        upload(page, SAMPLE);
        assertThat(page.locator("#kind-1")).hasValue("plan");
        looked(page, "import-columns-sample");
        page.getByText("Look through all rows").click();
        page.waitForURL(Pattern.compile(".*/rows.*"));
        assertThat(page.locator(".notice.green")).isVisible();
        looked(page, "import-rows-sample");
        page.getByText("Import now").click();
        page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}$"));
        assertThat(page.locator(".notice.green")).isVisible();
        looked(page, "import-done");

        page.locator("details.confirm summary").click();
        lookedAgain(page, "import-undo");
        page.locator("details.confirm button").click();
        page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}$"));
        assertThat(page.locator(".notice.grey")).isVisible();
        looked(page, "import-undone");
        page.getByText("Back to its rows").click();
        page.getByText("Import now").click();
        page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}$"));
        assertThat(page.locator(".tile").nth(2)).not().containsText("0Corrected");
        looked(page, "import-corrected");
    }

    /**
     * Its own workbook: columns are looked at, a cell is mended where it stands, the good rows come in, one is left.
     */
    private void own(Page page) throws IOException {
        page.navigate("/imports");
        upload(page, Workbooks.own(folder));
        assertThat(page.locator("#programme")).hasValue("pingluo-archives-2018");
        looked(page, "import-columns-zh");
        var phone = browser.narrow("en");
        page.getByText("检查全部行").click();
        page.waitForURL(Pattern.compile(".*/rows.*"));
        assertThat(page.locator("tr.row-bad")).hasCount(2);
        looked(page, "import-rows-zh");
        phone.context().addCookies(page.context().cookies());
        phone.navigate(page.url());
        looked(phone, "import-rows-phone");
        phone.navigate(page.url().replace("/rows", "/columns"));
        looked(phone, "import-columns-phone");

        page.locator("tr.row-bad input[name='cell.day']").fill("5月33日");
        page.locator("tr.row-bad").first().locator("button").click();
        assertThat(page.locator("tr.row-bad .light.red")).isVisible();
        page.locator("tr.row-bad input[name='cell.day']").fill("5月13日");
        page.locator("tr.row-bad").first().locator("button").click();
        assertThat(page.locator("tr.row-bad")).hasCount(1);
        assertThat(page.locator("tr .light.green")).hasCount(1);
        lookedAgain(page, "import-mended-zh");

        page.locator(".notice.yellow form[action$='/import'] button").click();
        page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}$"));
        looked(page, "import-left-zh");
        var errors = page.waitForDownload(
                () -> page.locator("a[href$='errors.xlsx']").click());
        org.assertj.core.api.Assertions.assertThat(errors.path()).isNotEmptyFile();
        todo(page);
    }

    private void todo(Page page) {
        page.navigate("/imports/todo");
        assertThat(page.locator("tr.row-bad")).hasCount(1);
        looked(page, "todo-zh");
        page.locator("input[name='cell.village']").fill("通城村");
        page.getByText("更正并导入").click();
        assertThat(page.locator("tr .light.green")).isVisible();
        page.navigate("/imports/todo");
        assertThat(page.locator(".empty")).isVisible();
        looked(page, "todo-empty-zh");
    }

    private void csv(Page page) throws IOException {
        page.navigate("/imports");
        upload(page, Workbooks.gb18030(folder));
        page.getByText("检查全部行").click();
        page.waitForURL(Pattern.compile(".*/rows.*"));
        looked(page, "import-rows-csv-phone");
        page.getByText("立即导入").click();
        page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}$"));
        assertThat(page.locator(".notice.green")).isVisible();
        looked(page, "import-done-phone");
    }

    private static void upload(Page page, Path file) {
        page.locator("#file").setInputFiles(file);
        page.locator("#upload button").click();
        page.waitForLoadState();
    }

    private static void signIn(Page page, FirstStart.Key key) {
        page.navigate("/sign-in");
        page.locator("#login").fill(key.login());
        page.locator("#password").fill(key.password());
        page.locator("form.fields button").click();
        page.waitForURL(Pattern.compile("^(?!.*/sign-in).*$"));
    }

    private static void looked(Page page, String name) {
        Browser.readable(page);
        Browser.fits(page);
        Browser.picture(page, name);
    }

    /** A page that was looked at before: what a picture leaves in it would be blamed on the page by axe. */
    private static void lookedAgain(Page page, String name) {
        Browser.fits(page);
        Browser.picture(page, name);
    }
}
