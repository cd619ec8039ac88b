package groundwork.access;

import static groundwork.support.Browser.press;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import groundwork.directory.FirstStart;
import groundwork.directory.Where;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * Every word of a county is markup that would run a script: names, notes, titles, cells, the file's name. On no page
 * does it run, nor does the browser have to stop it, since it comes as text; and were it to come as markup, the browser
 * would.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class WordsAreNoScriptJourney extends WithBrowser {

    private static final String SCRIPT =
            "<script>window.ran=1</script><img src=x onerror='window.ran=2'><svg onload=window.ran=3>";
    private static final String WATCH = """
            window.stopped = [];
            document.addEventListener('securitypolicyviolation',
              event => window.stopped.push(event.violatedDirective + ' ' + event.sample));
            """;

    @Autowired
    Policy policy;

    private SmallCounty county;
    private Page page;

    @BeforeEach
    void fill(@Autowired FirstStart firstStart, @Autowired ApplicationContext program) throws IOException {
        firstStart.demo(441228);
        county = new SmallCounty(program, 441228, SCRIPT);
        page = browser.desk("en");
        page.addInitScript(WATCH);
        page.navigate("/sign-in");
        var key = county.key(null, Where.COUNTY);
        browser.signIn(page, key);
    }

    @Test
    void onNoPage() {
        var shown = new ArrayList<String>();
        for (var row : policy.rows()) {
            if (!row.how().equals("GET")
                    || row.path().matches(".*\\.(xlsx|docx|html|json|ico)|/assets/.*|.*/attachments/.*|/cards/code"))
                continue;
            page.navigate(county.address(row.path()));
            if (page.content().contains("window.ran=1&lt;/script")) shown.add(row.path());
            assertThat(page.evaluate("window.ran")).as(row.path()).isNull();
            assertThat(stopped()).as(row.path()).isEmpty();
        }
        assertThat(shown)
                .as("pages that show such words")
                .contains("/entries/{id}", "/households/{id}", "/demands/{id}", "/officers", "/units", "/imports")
                .hasSizeGreaterThan(30);
    }

    @Test
    void andTheBrowserWouldStopOne() {
        page.navigate("/units");
        page.evaluate("document.body.append(document.createRange()"
                + ".createContextualFragment('<script>window.ran=1<\\/script><img src=x onerror=\"window.ran=2\">'))");
        page.waitForCondition(() -> stopped().size() >= 2);
        assertThat(page.evaluate("window.ran")).isNull();
        assertThat(page.evaluate("""
                () => { try { document.createElement('script').text = 'window.ran=4'; return 'let'; }
                        catch (refused) { return refused.name; } }
                """)).isEqualTo("TypeError");
        browser.forget();
        press(page, "中文");
        page.waitForSelector("html[lang=zh-CN]");
    }

    private List<?> stopped() {
        return (List<?>) page.evaluate("window.stopped");
    }
}
