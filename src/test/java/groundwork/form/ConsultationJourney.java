package groundwork.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.picture;
import static groundwork.support.Browser.press;
import static groundwork.support.Bureau.SLUG;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import groundwork.directory.FirstStart;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.SignIns;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.frame.Paged;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A consultation from the usual form to the results: twenty issued, one typed in from paper, one answered by phone and
 * taken in; what is said of our own style is read by the inspector and not by the office.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "spring.application.name=consultation")
@OnFreshDatabase
class ConsultationJourney extends WithBrowser {

    private static final String PASSWORD = "four words and more";
    private static final String ON_PAPER = "样例：下村少，坐办公室多";
    private static final String BY_PHONE = "样例：办事要跑几次";

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
    SignIns signIns;

    @Autowired
    Grants grants;

    @Autowired
    SlipDoor door;

    @Autowired
    Sheets sheets;

    @Autowired
    Issues issues;

    private FirstStart.Key office;

    @Test
    void fromTheUsualFormToTheResults() {
        office = firstStart.demo(Bureau.COUNTY);
        var bureau = new Bureau(ledger, scopes).staff(units, officers).work();
        var scope = bureau.office().scope;
        var page = browser.desk("en");
        browser.signIn(page, office);
        drawnUp(page);
        issued(page);
        var sheet = sheets.latest(scope, Bureau.PROGRAMME, Paged.From.FIRST, 9)
                .rows()
                .getFirst();
        var issue = issues.of(scope, sheet.entry(), Paged.From.FIRST, 9).rows().getFirst();
        var keys = door.keys(scope, issue);
        var codes = List.copyOf(keys.keySet());
        printed(page);
        typedIn(page, codes.getFirst());
        answeredByPhone(keys, codes);
        takenIn(page);
        counted(page, sheet.entry().toString());
        sorted(page);
        keptApart(page, scope);
    }

    private void drawnUp(Page page) {
        page.navigate("/forms?programme=" + SLUG);
        looked(page, "consultation-empty");
        page.getByText("New form").click();
        looked(page, "consultation-edit");
        press(page, "Preview");
        assertThat(page.locator("#preview")).containsText("How satisfied are you with our work as a whole?");
        press(page, "Add a question");
        press(page, "Draw up");
        assertThat(page.locator(".error-summary")).containsText("Write the question in Chinese.");
        looked(page, "consultation-flaws");
        page.locator("#question-10 button[value=drop-10]").click();
        press(page, "Draw up");
        assertThat(page.getByText("It can be issued now")).isVisible();
        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, office);
        phone.navigate("/forms/new?programme=" + SLUG);
        looked(phone, "consultation-edit-zh");
    }

    private void issued(Page page) {
        press(page, "Issue");
        assertThat(page.locator(".error-summary")).containsText("Say to whom they go.");
        page.locator("input[name=recipient][value=resident]").check();
        page.locator("#village").selectOption(Long.toString(Bureau.VILLAGE));
        page.locator("#many").fill("20");
        press(page, "Issue");
        assertThat(page.getByText("20 forms issued")).isVisible();
        looked(page, "consultation-sheet");
        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, office);
        phone.navigate(page.url().replaceFirst("#.*", ""));
        looked(phone, "consultation-sheet-zh");
    }

    private void printed(Page page) {
        var sheet = page.url();
        page.getByText("Print").last().click();
        assertThat(page.locator(".form-sheet")).hasCount(20);
        looked(page, "consultation-print");
        page.navigate(sheet);
    }

    private void typedIn(Page page, String code) {
        page.getByText("Type in paper forms").click();
        page.locator("#code").fill(code.substring(0, 7) + "0");
        press(page, "Enter and next");
        assertThat(page.locator(".error-summary")).containsText("This question must be answered.");
        looked(page, "consultation-typing");
        page.locator("#code").fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", ""));
        // The number keys choose and go on.
        page.locator("input[name=q1]").first().focus();
        page.keyboard().press("4");
        page.keyboard().press("5");
        assertThat(page.locator("input[name=q2][value='5']")).isChecked();
        page.keyboard().press("1");
        assertThat(page.locator("input[name='q3-1'][value='1']")).isChecked();
        for (int row = 2; row <= 4; row++)
            page.locator("input[name='q3-" + row + "'][value='2']").check();
        page.locator("input[name=q4][value='2']").check();
        page.locator("#q6").fill("样例：延长灌溉时间");
        page.locator("#q8").fill(ON_PAPER);
        press(page, "Enter and next");
        assertThat(page.getByText("Form " + code + " is entered")).isVisible();
        assertThat(page.locator("#code")).hasValue("");
    }

    private void answeredByPhone(Map<String, String> keys, List<String> codes) {
        var phone = browser.narrow("zh-CN");
        var html = phone.navigate("/f/" + Bureau.COUNTY + "/" + keys.get(codes.get(1)));
        var style = phone.locator("link[rel=stylesheet]").getAttribute("href");
        var script = phone.locator("script").getAttribute("src");
        Assertions.assertThat(html.body().length + weight(phone, style) + weight(phone, script))
                .as("bytes of the page with its style and script")
                .isLessThan(30_000);
        looked(phone, "consultation-outside");
        phone.locator("button").click();
        assertThat(phone.locator(".error-summary")).isVisible();
        looked(phone, "consultation-outside-flaws");
        // The puzzle is solved while somebody answers.
        assertThat(phone.locator("input[name=work]"))
                .not()
                .hasValue("", new LocatorAssertions.HasValueOptions().setTimeout(60_000));
        phone.locator("input[name=q2][value='2']").check();
        phone.locator("#q8").fill(BY_PHONE);
        phone.locator("button").click();
        assertThat(phone.locator(".thanks")).isVisible();
        looked(phone, "consultation-outside-thanks");

        var plain = browser.withoutScripts("en");
        plain.navigate("/f/" + Bureau.COUNTY + "/" + keys.get(codes.get(2)));
        picture(plain, "consultation-outside-en");
        for (var other : List.of(browser.narrow("en"), browser.desk("zh-CN"))) {
            other.navigate(plain.url());
            looked(other, "consultation-outside-other");
        }
        plain.locator("input[name=q2][value='1']").check();
        plain.locator("button").click();
        assertThat(plain.locator(".thanks")).isVisible();
    }

    private static int weight(Page page, String asset) {
        return page.request().get(asset).body().length;
    }

    private void takenIn(Page page) {
        page.navigate("/forms/waiting?programme=" + SLUG);
        assertThat(page.locator("input[name=slip]")).hasCount(2);
        looked(page, "consultation-waiting");
        page.locator("td a").first().click();
        assertThat(page.getByText("It goes into the ledger unread").first()).isVisible();
        assertThat(page.getByText(BY_PHONE)).hasCount(0);
        looked(page, "consultation-slip");
        press(page, "Take in");
        assertThat(page.getByText("is taken in")).isVisible();
        page.locator("td a").first().click();
        press(page, "Dismiss");
        assertThat(page.locator(".error-summary")).containsText("Say why.");
        page.locator("input[name=reason][value=trial]").check();
        press(page, "Dismiss");
        assertThat(page.getByText("is dismissed")).isVisible();
        page.navigate("/forms/waiting?state=dismissed");
        looked(page, "consultation-dismissed");
    }

    private void counted(Page page, String sheet) {
        page.navigate("/forms/" + sheet + "/results");
        assertThat(page.getByText("2 forms came back with answers")).isVisible();
        looked(page, "consultation-results");
        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, office);
        phone.navigate("/forms/" + sheet + "/results");
        looked(phone, "consultation-results-zh");
    }

    private void sorted(Page page) {
        page.navigate("/forms/opinions?programme=" + SLUG);
        looked(page, "consultation-opinions");
        page.locator("input[name=opinion]").first().check();
        page.locator("input[name=topic][value=irrigation]").check();
        press(page, "Put under the topic");
        assertThat(page.getByText("One opinion is sorted")).isVisible();
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("irrigation"))
                .click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, office);
        phone.navigate("/forms/opinions?programme=" + SLUG);
        looked(phone, "consultation-opinions-zh");
    }

    private void keptApart(Page page, Scope scope) {
        page.navigate("/forms?about=style&programme=" + SLUG);
        assertThat(page.getByText("read by the leading group and inspectors alone")
                        .first())
                .isVisible();
        assertThat(page.getByText(ON_PAPER)).hasCount(0);
        assertThat(page.getByText(BY_PHONE)).hasCount(0);
        looked(page, "consultation-style-office");

        var inspector = Ids.derived("inspector of the journey");
        officers.add(scope, Officer.of(inspector, Bureau.UNIT, "样例丙"));
        signIns.add("inspector", inspector, Bureau.COUNTY, false);
        grants.give(scope, inspector, Role.INSPECTOR, Where.COUNTY, grants.today(), null, "sample");
        signIns.choose(signIns.login("inspector").orElseThrow().id(), PASSWORD);
        var other = browser.desk("zh-CN");
        browser.signIn(other, new FirstStart.Key("inspector", PASSWORD));
        other.navigate("/forms?about=style&programme=" + SLUG);
        assertThat(other.getByText(ON_PAPER)).isVisible();
        assertThat(other.getByText(BY_PHONE)).isVisible();
        looked(other, "consultation-style-inspector");
    }
}
