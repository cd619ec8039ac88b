package groundwork.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import groundwork.directory.FirstStart;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.ledger.About;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.VillageEntry;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The office plans a programme, names people, villages and targets, and sees what is missing. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class ProgrammeJourney extends WithBrowser {

    private static final int PINGLUO = 640221;
    private static final long TONGCHENG = 640221203209L;
    private static final UUID BUREAU = new UUID(3, 1);
    private static final UUID LIAISON = new UUID(2, 1);

    @Autowired
    FirstStart firstStart;

    @Autowired
    Scopes scopes;

    @Autowired
    Units units;

    @Autowired
    Officers officers;

    @Autowired
    Ledger ledger;

    @Test
    void aProgrammeIsPlannedAndLookedAt() {
        var demo = firstStart.demo(PINGLUO);
        var scope = scopes.of(PINGLUO, new UUID(1, 1));
        units.add(scope, Unit.of(BUREAU, "档案局", "Archives Bureau", groundwork.directory.UnitKind.BUREAU, null));
        officers.add(scope, Officer.of(LIAISON, BUREAU, "样例甲"));
        officers.add(scope, Officer.of(new UUID(2, 2), BUREAU, "样例乙"));

        var page = browser.desk("en");
        browser.signIn(page, demo);
        page.navigate("/programmes");
        looked(page, "programmes-none");

        page.navigate("/programmes/new");
        press(page, "Save");
        looked(page, "plan-wrong");
        assertThat(page.locator("#title-error")).isVisible();
        page.getByLabel("Title").fill("2018年下基层活动（示例）");
        page.getByLabel("First day").fill("2018-01-01");
        page.getByLabel("Last day").fill("2018-12-31");
        page.getByLabel("Unit").selectOption(new SelectOption().setLabel("Archives Bureau"));
        page.getByLabel("Founding document").fill("关于开展下基层活动的通知（示例）");
        page.getByLabel("Document number").fill("平档发〔2018〕3号（示例）");
        page.getByLabel("Requirements").fill("一卡一账一簿，件件有着落。\n不增加基层负担。");
        page.getByLabel("Objectives").fill("走访 30 户以上。");
        looked(page, "plan");
        press(page, "Save");
        assertThat(page).hasURL(java.util.regex.Pattern.compile("/programmes/2018-1$"));
        looked(page, "programme-blank");

        target(page, "Households with a contact card", "2");
        target(page, "Cultivated land", "8000");
        target(page, "Households visited", "30");
        looked(page, "programme-targets");

        page.navigate("/programmes/2018-1/people");
        press(page, "Name them");
        looked(page, "programme-people-wrong");
        page.getByLabel("样例甲").check();
        page.getByLabel("样例乙").check();
        press(page, "Name them");
        looked(page, "programme-people");

        page.navigate("/programmes/2018-1/villages?township=640221203");
        page.locator("input[value='" + TONGCHENG + "']").check();
        looked(page, "programme-villages-choose");
        press(page, "Include");
        looked(page, "programme-villages");

        page.navigate("/programmes/2018-1/notes");
        page.getByLabel("What did not go well").fill("方法较为传统（示例）");
        press(page, "Write down");
        looked(page, "programme-notes");

        profile();
        page.navigate("/programmes/2018-1");
        assertThat(page.locator("#targets")).containsText("8,258.8");
        assertThat(page.locator("#gaps")).containsText("Targets not reached");
        looked(page, "programme");
        page.navigate("/programmes");
        looked(page, "programmes");

        page.navigate("/programmes/2018-1/targets");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back Households visited"))
                .click();
        assertThat(page.locator("tbody tr")).hasCount(2);

        var phone = browser.narrow("zh-CN");
        browser.signIn(phone, demo);
        phone.navigate("/programmes/2018-1");
        looked(phone, "programme-phone");
        for (var part : List.of("targets", "people", "villages", "notes", "correction")) {
            phone.navigate("/programmes/2018-1/" + part);
            looked(phone, "programme-" + part + "-phone");
        }
        phone.navigate("/programmes");
        looked(phone, "programmes-phone");
        var chinese = browser.desk("zh-CN");
        browser.signIn(chinese, demo);
        chinese.navigate("/programmes/2018-1");
        looked(chinese, "programme-zh");
    }

    private void profile() {
        var about = new About(Ids.programme(PINGLUO, "2018-1"), BUREAU, TONGCHENG, List.of(LIAISON), null);
        var day = LocalDate.of(2018, 3, 1);
        ledger.append(
                PINGLUO,
                groundwork.ledger.Author.of(LIAISON),
                List.of(
                        draft(about, day, new VillageEntry.Profiled(8, 484, new BigDecimal("8258.8"))),
                        draft(about, day, new CardEntry.Issued(new UUID(5, 1), LIAISON))));
    }

    private static Draft draft(About about, LocalDate day, groundwork.ledger.Entry entry) {
        return new Draft(UUID.randomUUID(), Fact.on(day, about, entry), List.of());
    }

    private static void target(Page page, String figure, String atLeast) {
        page.navigate("/programmes/2018-1/targets");
        page.getByLabel("Figure").selectOption(new SelectOption().setLabel(figure));
        page.getByLabel("At least").fill(atLeast);
        press(page, "Save");
    }
}
