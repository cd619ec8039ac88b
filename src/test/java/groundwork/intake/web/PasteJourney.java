package groundwork.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Bureau.SLUG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import groundwork.directory.FirstStart;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.ledger.Ledger;
import groundwork.ledger.Recount;
import groundwork.support.Browser;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Rows from Excel are pasted, one is mended in its cell, all are entered, and taken back. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class PasteJourney {

    private static final String HEADED = """
            序号\t日期\t村\t参加人员\t活动类型\t数量\t活动内容
            1\t2018-06-12\t通城村\t样例甲\t入户走访\t12户\t样例：了解浇水情况
            2\t6月33日\t通城村\t样例甲、样例乙\t政策宣讲会\t38人\t样例：惠农政策
            """;
    private static final String BARE = """
            2018-06-19\t通城村\t样例甲\t入户走访\t9户\t样例：看望老人，代为取药
            2018-06-20\t通城村\t样例乙\t座谈会\t21人\t样例：听取对灌溉的意见建议
            """;

    @LocalServerPort
    int port;

    @Autowired
    FirstStart firstStart;

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Units units;

    @Autowired
    Officers officers;

    @Autowired
    Recount recount;

    @Test
    void rowsComeInFromTheClipboard() {
        try (var browser = Browser.at("http://localhost:" + port)) {
            var key = firstStart.demo(Bureau.COUNTY);
            new Bureau(ledger, scopes).staff(units, officers).work();
            var page = browser.desk("zh-CN");
            browser.signIn(page, key);
            headed(page);
            var phone = browser.narrow("en");
            browser.signIn(phone, key);
            bare(phone);
        }
        assertThat(recount.of(Bureau.COUNTY, (done, all) -> {}).differences()).isEmpty();
    }

    private static void headed(Page page) {
        page.navigate("/account/paste?programme=" + SLUG);
        page.locator("form.stack .button.first").click();
        assertThat(page.locator("#rows-error")).isVisible();
        looked(page, "paste-empty-zh");
        page.locator("#rows").fill(HEADED);
        page.locator("form.stack .button.first").click();
        page.waitForURL(Pattern.compile(".*/rows.*"));
        assertThat(page.locator("tr.row-bad")).hasCount(1);
        looked(page, "paste-rows-zh");
        page.locator("tr.row-bad input[name='cell.day']").fill("6月13日");
        page.locator("tr.row-bad button").click();
        assertThat(page.locator("tr .light.green")).hasCount(1);
        page.locator("form[action$='/import'] button").first().click();
        page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}$"));
        assertThat(page.locator(".notice.green")).isVisible();
        looked(page, "paste-import-zh");
        page.navigate("/account?programme=" + SLUG + "&from=2018-06-12&to=2018-06-13");
        Browser.picture(page, "paste-account-zh");
        assertThat(page.locator("tbody tr")).hasCount(2);
        looked(page, "paste-account-zh");
        page.goBack();
        page.locator("details.confirm summary").click();
        page.locator("details.confirm button").click();
        page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}$"));
        assertThat(page.locator(".notice.grey")).isVisible();
        page.navigate("/account?programme=" + SLUG + "&mark=struck");
        assertThat(page.locator("tbody tr")).hasCount(2);
    }

    private static void bare(Page page) {
        page.navigate("/account/paste?programme=" + SLUG);
        looked(page, "paste-phone");
        page.locator("#rows").fill(BARE);
        page.locator("form.stack .button.first").click();
        page.waitForURL(Pattern.compile(".*/columns.*"));
        assertThat(page.locator(".notice").first()).containsText("guessed");
        looked(page, "paste-columns-phone");
        page.getByText("Look through all rows").click();
        page.waitForURL(Pattern.compile(".*/rows.*"));
        page.locator("form[action$='/import'] button").first().click();
        page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}$"));
        page.navigate("/account?programme=" + SLUG + "&from=2018-06-19&to=2018-06-20");
        assertThat(page.locator("tbody tr")).hasCount(2);
    }
}
