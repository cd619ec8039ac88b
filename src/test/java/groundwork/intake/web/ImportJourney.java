package groundwork.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import groundwork.directory.FirstStart;
import groundwork.directory.Scopes;
import groundwork.frame.Progress;
import groundwork.intake.Match;
import groundwork.intake.upload.UploadWork;
import groundwork.intake.upload.Uploads;
import groundwork.ledger.Ids;
import groundwork.support.Browser;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import groundwork.support.TestClock;
import groundwork.support.WithBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A bureau brings its workbooks: the filled-in template, its own with mistakes in it, a CSV of WPS, one whose numbers
 * have shifted, one whose import is cut short; and takes one back.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class ImportJourney extends WithBrowser {

    private static final Path SAMPLE = Path.of("examples/pingluo-archives-2018.xlsx");

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock("2018-12-31T01:00:00Z");
        }
    }

    @Autowired
    TestClock clock;

    @Autowired
    FirstStart firstStart;

    @Autowired
    Scopes scopes;

    @Autowired
    Uploads uploads;

    @Autowired
    UploadWork work;

    private FirstStart.Key key;

    @TempDir
    Path folder;

    @Test
    void workbooksComeIn() throws IOException {
        key = firstStart.demo(Bureau.COUNTY);
        var desk = browser.desk("en");
        browser.signIn(desk, key);
        desk.navigate("/imports");
        looked(desk, "imports-empty");
        refused(desk);
        large(desk);
        template(desk);
        sample(desk);
        var chinese = browser.desk("zh-CN");
        browser.signIn(chinese, key);
        own(chinese);
        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, key);
        csv(phone);
        desk.navigate("/imports");
        looked(desk, "imports");
        phone.navigate("/imports");
        looked(phone, "imports-phone");
        shifted(desk);
        cutShort(desk);
        late(desk);
    }

    private void refused(Page page) throws IOException {
        var picture = Files.write(folder.resolve("a.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        var empty = Files.createFile(folder.resolve("b.xlsx"));
        page.locator("#file").setInputFiles(new Path[] {picture, empty});
        page.locator("#upload button").click();
        assertThat(page.locator(".error-summary li")).hasCount(2);
        assertThat(page.locator(".error-summary li").first()).containsText("a.xlsx: This is a picture");
        assertThat(page.locator(".error-summary li").last()).containsText("b.xlsx: ");
        assertThat(page.locator("#file-error")).containsText("b.xlsx: ");
        looked(page, "imports-refused");
    }

    /** What takes its time is read while one may leave. */
    private void large(Page page) throws IOException {
        page.navigate("/imports");
        upload(page, Files.write(folder.resolve("large.pdf"), ("%PDF-1.4" + " ".repeat(2 << 20)).getBytes(UTF_8)));
        page.waitForURL(Pattern.compile(".*/jobs/.*"));
        assertThat(page.locator(".job")).containsText("large.pdf: This is a PDF");
        var row = "1,2018-06-01,通城村,陈例一,座谈会,52," + "样例".repeat(200) + "\n";
        page.navigate("/imports");
        upload(page, Files.writeString(folder.resolve("large.csv"), "编号,日期,地点,参加人员,活动类型,数量,内容\n" + row.repeat(2000)));
        page.waitForURL(Pattern.compile(".*/columns$"));
        page.navigate("/jobs");
        assertThat(page.locator("main")).containsText("Reading an upload");
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
        var imported = page.url();
        page.navigate("/?programme=pingluo-archives-2018");
        var gap = page.locator("#gaps a[href*='/imports/todo']");
        assertThat(gap).containsText("待更正的行");
        gap.click();
        assertThat(page.locator("tr.row-bad")).hasCount(1);
        page.navigate(imported);
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

    /** By what they say only the row that was put in front is new; by number every row is corrected. */
    private void shifted(Page page) throws IOException {
        look(page, 0);
        bring(page);
        look(page, 1);
        assertThat(page.locator("input[name='match']")).hasCount(2);
        assertThat(page.locator("input[name='match'][value='content']")).isChecked();
        looked(page, "import-shifted");
        bring(page);
        told(page, 1, 0);
        look(page, 2);
        page.locator("input[name='match'][value='number']").check();
        bring(page);
        told(page, 1, 5);
    }

    /** The program ends while it imports by content: by content it is completed. */
    private void cutShort(Page page) throws IOException {
        look(page, 3);
        var upload = UUID.fromString(page.url().replaceAll(".*/uploads/([0-9a-f-]+)/.*", "$1"));
        var scope = scopes.administrator(Bureau.COUNTY);
        var batch = Ids.next(clock);
        uploads.working(scope, upload, UUID.randomUUID(), batch, Match.CONTENT);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> work.bring(scope, upload, batch, true, Match.CONTENT, new Ended()))
                .isInstanceOf(Ended.Ending.class);
        page.navigate("/imports/" + batch);
        assertThat(page.locator(".notice.yellow")).containsText("interrupted");
        looked(page, "import-interrupted");
        page.getByText("Import again").click();
        page.waitForURL(Pattern.compile(".*/imports/" + batch + "$"));
        assertThat(page.locator(".notice.green")).isVisible();
        told(page, 1, 0);
    }

    /** Ends the program's work as soon as there is any. */
    private record Ended() implements Progress {

        static final class Ending extends RuntimeException {}

        @Override
        public void total(long count) {}

        @Override
        public void done(long count) {
            throw new Ending();
        }
    }

    /** A day later, on a page that was left open, it is too late to take it back. */
    private void late(Page page) {
        var imported = page.url();
        // A session lasts twelve hours, so the page was opened in another one.
        clock.pass(Duration.ofHours(14));
        browser.signInAnew(page, key);
        page.navigate(imported);
        clock.pass(Duration.ofHours(11));
        page.locator("details.confirm summary").click();
        page.locator("details.confirm button").click();
        assertThat(page.locator("main")).containsText("these have passed");
        looked(page, "import-undo-late");
        page.navigate(imported);
        assertThat(page.locator("main")).containsText("these have passed");
        assertThat(page.locator("details.confirm")).hasCount(0);
        assertThat(page.locator(".notice.green")).isVisible();
    }

    /** Imports are told apart by when they began. */
    private void look(Page page, int more) throws IOException {
        clock.pass(Duration.ofMinutes(1));
        page.navigate("/imports");
        upload(page, Workbooks.numbered(folder, more));
        page.getByText("Look through all rows").click();
        page.waitForURL(Pattern.compile(".*/rows.*"));
    }

    private static void bring(Page page) {
        page.getByText("Import now").click();
        page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}$"));
    }

    private static void told(Page page, int added, int corrected) {
        assertThat(page.locator(".tile").nth(0)).containsText(Pattern.compile("^\\s*" + added + "\\s*Added"));
        assertThat(page.locator(".tile").nth(2)).containsText(Pattern.compile("^\\s*" + corrected + "\\s*Corrected"));
    }

    private static void upload(Page page, Path file) {
        page.locator("#file").setInputFiles(file);
        page.locator("#upload button").click();
        page.waitForLoadState();
    }

    /** A page that was looked at before: what a picture leaves in it would be blamed on the page by axe. */
    private static void lookedAgain(Page page, String name) {
        Browser.fits(page);
        Browser.picture(page, name + "-" + page.viewportSize().width);
    }
}
