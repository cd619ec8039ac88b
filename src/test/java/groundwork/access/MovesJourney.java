package groundwork.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static groundwork.support.Browser.looked;
import static groundwork.support.Browser.press;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import groundwork.card.CardCode;
import groundwork.directory.FirstStart;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.directory.Unit;
import groundwork.directory.UnitKind;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An administrator moves a unit and a village, having seen whose reach changes, and erases an officer who has gone. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "spring.application.name=moves-journey")
@OnFreshDatabase
class MovesJourney extends WithBrowser {

    private static final UUID BUREAU = new UUID(1, 1);
    private static final UUID STATION = new UUID(1, 2);
    private static final UUID OFFICER = new UUID(1, 3);
    private static final int PINGLUO = 640221;

    @Autowired
    FirstStart firstStart;

    @Test
    void aUnitAndAVillageAreMoved(
            @Autowired Units units, @Autowired Officers officers, @Autowired Grants grants, @Autowired Scopes scopes) {
        var demo = firstStart.demo(PINGLUO);
        var scope = scopes.administrator(PINGLUO);
        units.add(scope, Unit.of(BUREAU, "水务局", "Water Affairs Bureau", UnitKind.BUREAU, null));
        units.add(scope, Unit.of(STATION, "灌溉站", "Irrigation Station", UnitKind.OTHER, null));
        officers.add(scope, new Officer(OFFICER, BUREAU, "样例乙", "科长", "000-0002", null));
        grants.give(scope, OFFICER, Role.HANDLER, new Where.OfUnit(BUREAU), grants.today(), null, "");
        grants.give(scope, OFFICER, Role.FIELD, new Where.InArea(640_221_104L), grants.today(), null, "");

        var page = browser.desk("en");
        page.navigate("/units");
        signIn(page, demo.login(), demo.password());
        looked(page, "units-many");
        page.getByText("Irrigation Station").click();
        looked(page, "unit-empty");
        page.getByText("Move", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Belongs to").selectOption(new SelectOption().setLabel("Water Affairs Bureau"));
        page.getByLabel("Sits in").fill("通伏乡");
        looked(page, "unit-move");
        press(page, "See whose reach changes");
        assertThat(page.getByText("Reach it from then on")).isVisible();
        assertThat(page.getByText("样例乙")).isVisible();
        looked(page, "unit-move-change");
        press(page, "Move it");
        assertThat(page.getByText("Tongfu Township")).isVisible();
        page.getByText("Water Affairs Bureau").click();
        assertThat(page.getByText("Irrigation Station")).isVisible();
        looked(page, "unit");

        var phone = browser.narrow("zh-CN");
        phone.navigate("/areas");
        signIn(phone, demo.login(), demo.password());
        looked(phone, "areas-phone");
        phone.locator("summary").getByText("通伏乡").click();
        looked(phone, "areas-open-phone");
        phone.locator("a[href='/areas/640221203209/move']").click();
        phone.getByLabel("调整到").selectOption(new SelectOption().setLabel("姚伏镇"));
        looked(phone, "area-move-phone");
        press(phone, "查看涉及人员");
        assertThat(phone.getByText("样例乙")).isVisible();
        looked(phone, "area-move-change-phone");
        press(phone, "确认调整");
        assertThat(phone).hasURL(Pattern.compile("/areas$"));
        phone.locator("summary").getByText("姚伏镇").click();
        assertThat(phone.getByText("由外乡镇划入")).isVisible();
        phone.navigate("/units/" + BUREAU);
        looked(phone, "unit-phone");
    }

    @Test
    void anOfficerWhoHasGoneIsErased(@Autowired Officers officers, @Autowired Scopes scopes) {
        var demo = firstStart.demo(PINGLUO);
        var gone = new UUID(1, 9);
        officers.add(scopes.administrator(PINGLUO), new Officer(gone, null, "样例丙", "科员", "000-0003", null));
        var page = browser.desk("en");
        page.navigate("/officers/" + gone);
        signIn(page, demo.login(), demo.password());
        page.getByText("Erase the personal data of this officer").click();
        looked(page, "erasure-officer");
        page.locator("#basis label").first().click();
        page.locator("#code").fill(CardCode.of(gone));
        press(page, "Erase for good");
        assertThat(page.getByText("The personal data are erased.")).isVisible();
        assertThat(page.getByText("样例丙")).hasCount(0);
        looked(page, "officer-erased");
    }

    private static void signIn(Page page, String login, String password) {
        page.locator("#login").fill(login);
        page.locator("#password").fill(password);
        page.locator("form.fields button").click();
    }
}
