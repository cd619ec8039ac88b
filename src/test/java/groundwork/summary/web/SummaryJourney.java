package groundwork.summary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import groundwork.directory.FirstStart;
import groundwork.intake.Deliveries;
import groundwork.support.Browser;
import groundwork.support.OnFreshDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The summary of the sample year: read, traced, edited, taken back, told by cases, downloaded. */
// A property of its own gives it a context, and so a database, of its own.
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "groundwork.test=summary")
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SummaryJourney {

    private static final int PINGLUO = 640221;
    private static final String SUMMARY = "/summary?programme=pingluo-archives-2018";
    private static final String TOLD = "#p-leading-policy-told";

    @LocalServerPort
    int port;

    @Autowired
    FirstStart firstStart;

    @Autowired
    Deliveries deliveries;

    private Browser browser;
    private FirstStart.Key key;

    @BeforeAll
    void open() throws Exception {
        key = firstStart.demo(PINGLUO);
        var said = new StringWriter();
        int code =
                deliveries.deliver(Path.of("examples/pingluo-archives-2018.xlsx"), false, new PrintWriter(said, true));
        assertThat(code).as(said.toString()).isZero();
        browser = Browser.at("http://localhost:" + port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aFigureIsTracedDownToAnEntry() {
        var page = come("en");
        assertThat(page.locator("#trace")).containsText("Press a figure in the text");
        figure(page, TOLD, "6").click();
        assertThat(page.locator("#trace .trace-value")).hasText("6");
        assertThat(figure(page, TOLD, "6")).hasAttribute("aria-current", "true");
        assertThat(page.locator("#trace .trace-list li")).hasCount(6);
        looked(page, "summary-traced");
        page.locator("#trace .trace-list a").first().click();
        assertThat(page.locator("h1")).containsText("Policy forum");

        page.navigate(SUMMARY + "&village=640221203209&figure=material.copies");
        assertThat(page.locator("#trace .trace-value")).hasText("540 copies");
        page.locator("#trace .trace-more a").click();
        assertThat(page.locator("main")).containsText("540 copies");
        assertThat(page.locator("main")).containsText("Counted");
    }

    @Test
    void aParagraphIsEditedANumberTypedByHandIsMarkedAndTheChangeIsTakenBack() {
        var page = come("en");
        edit(page, TOLD);
        var text = page.locator("#text");
        assertThat(text.inputValue()).contains("{Policy forums}", "{Households visited|more than|with unnamed}");
        text.fill("In {policy forums} forums about 200 people were told of ");
        text.press("End");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("exactly Material handed out"))
                .click();
        assertThat(text.inputValue()).endsWith("told of {Material handed out}");
        looked(page, "summary-editing");
        press(page, "Save");
        assertThat(page.locator(TOLD)).containsText("In 6 forums about 200 people were told of 540");
        assertThat(page.locator("#loose")).containsText("A number was typed by hand");
        assertThat(page.locator("#loose")).containsText("200");
        assertThat(page.locator(TOLD + " .fig.loose")).hasText("200");
        looked(page, "summary-edited");
        press(page, "Undo");
        assertThat(page.locator(".notice")).containsText("The change is undone");
        assertThat(page.locator(TOLD)).containsText("6 policy forums");
        assertThat(page.locator("#loose")).hasCount(0);
    }

    @Test
    void whatCannotBeReadIsListedAndNothingAtAllIsRefused() {
        var page = come("zh-CN");
        edit(page, TOLD);
        page.locator("#text").fill("");
        press(page, "保存");
        assertThat(page.locator("#text-error")).isVisible();
        page.locator("#text").fill("召开{没有这个数字}场，走访｛走访户数｜余｝户。");
        press(page, "保存");
        assertThat(page.locator("#unknown")).containsText("{没有这个数字}");
        assertThat(page.locator(TOLD)).containsText("走访30余户。");
        looked(page, "summary-unknown");
    }

    @Test
    void whoComesSecondIsToldAndLosesNothing() {
        var first = come("en");
        var second = come("en");
        edit(first, "#p-doing-system-discipline");
        edit(second, "#p-doing-system-discipline");
        first.locator("#text").fill("All rules were kept.");
        press(first, "Save");
        second.locator("#text").fill("No escorts, no meals.");
        press(second, "Save");
        assertThat(second.locator(".error-summary")).containsText("Somebody else has changed this paragraph");
        assertThat(second.locator("#text")).hasValue("No escorts, no meals.");
        assertThat(second.locator(".editing .quoted")).containsText("All rules were kept.");
        looked(second, "summary-conflict");
        second.locator("#text").fill("All rules were kept: no escorts, no meals.");
        press(second, "Save");
        assertThat(second.locator("#p-doing-system-discipline")).containsText("kept: no escorts");
    }

    @Test
    void paragraphsAreMovedLeftOutPutBackAndAdded() {
        var page = come("en");
        edit(page, "#p-doing-research-talks");
        press(page, "Move up");
        assertThat(page.locator("section section:has(#p-doing-research-talks) p.para")
                        .first())
                .hasAttribute("id", "p-doing-research-talks");
        edit(page, "#p-doing-research-talks");
        press(page, "Leave out");
        assertThat(page.locator("#left-out")).containsText("Heart-to-heart talks");
        assertThat(page.locator(".sheet #p-doing-research-talks")).hasCount(0);
        looked(page, "summary-left-out");
        press(page, "Put back");
        assertThat(page.locator(".sheet #p-doing-research-talks")).isVisible();
        edit(page, "#p-doing-research-talks");
        page.locator(".changes-row").getByText("New paragraph below").click();
        page.locator("#text").fill("A word of our own.");
        press(page, "Save");
        assertThat(page.locator("#p-doing-research-talks + p")).containsText("A word of our own.");
        press(page, "Undo");
        assertThat(page.locator(".sheet")).not().containsText("A word of our own.");
    }

    @Test
    void casesAreChosenAndPutInOrder() {
        var page = come("en");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Cases").setExact(true))
                .click();
        var told = page.locator("ol.cases li");
        assertThat(told).hasCount(3);
        var second = told.nth(1).locator("h3 a").textContent();
        told.nth(1).getByRole(AriaRole.BUTTON, named("Move up")).click();
        assertThat(told.first().locator("h3 a")).hasText(second);
        looked(page, "summary-cases");
        told.first().getByRole(AriaRole.BUTTON, named("Take out")).click();
        assertThat(told).hasCount(2);
        press(page, "Undo");
        assertThat(told).hasCount(3);
        assertThat(told.first().locator("h3 a")).hasText(second);
        press(page, "Choose the best again");
        assertThat(told.nth(1).locator("h3 a")).hasText(second);
    }

    @Test
    void itIsHandedOnAsWordWebPageAndJson() throws Exception {
        var page = come("zh-CN");
        page.locator(".download summary").click();
        var word = page.waitForDownload(() -> page.getByText("Word 文件（中文）").click());
        assertThat(word.suggestedFilename()).isEqualTo("平罗县档案局2018年下基层活动总结.docx");
        try (var document = new XWPFDocument(Files.newInputStream(word.path()))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("平罗县档案局2018年下基层活动总结");
        }
        for (var ending : new String[] {".html", ".json"}) {
            var answer =
                    page.request().get("http://localhost:" + port + SUMMARY.replace("summary", "summary" + ending));
            assertThat(answer.ok()).isTrue();
            assertThat(answer.headers().get("content-disposition")).contains("attachment");
        }
        page.navigate(SUMMARY.replace("summary", "summary/print"));
        looked(page, "summary-print");
    }

    @Test
    void everythingIsReadableAtTheDeskAndOnAPhoneInBothLanguages() {
        for (var language : new String[] {"en", "zh-CN"})
            for (var page : browser.readers(language)) {
                come(page);
                looked(page, "summary-" + language);
                page.navigate(SUMMARY + "&figure=visit.households");
                looked(page, "summary-figure-" + language);
                page.navigate(SUMMARY + "&edit=leading.policy.told");
                looked(page, "summary-edit-" + language);
                page.navigate(SUMMARY.replace("summary", "summary/cases"));
                looked(page, "summary-cases-" + language);
                page.navigate(SUMMARY.replace("summary", "summary/print"));
                looked(page, "summary-print-" + language);
            }
    }

    private Page come(String language) {
        var page = browser.desk(language);
        come(page);
        return page;
    }

    private void come(Page page) {
        browser.signIn(page, key);
        page.navigate(SUMMARY);
        assertThat(page.locator("article.sheet")).isVisible();
    }

    private static Locator figure(Page page, String paragraph, String text) {
        return page.locator(paragraph + " a.fig")
                .filter(new Locator.FilterOptions().setHasText(java.util.regex.Pattern.compile("^" + text + "$")));
    }

    private static void edit(Page page, String paragraph) {
        page.locator(paragraph + " .pen").click();
        assertThat(page.locator("#text")).isVisible();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
