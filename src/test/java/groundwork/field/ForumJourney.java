package groundwork.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A trip with a forum on it: in, forty people and sixty leaflets, out. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class ForumJourney extends WithBrowser {

    @Test
    void aTripAndItsForumWithFortyPeopleAndSixtyLeaflets(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "zh-CN", county.key).started();
        phone.online(false);

        phone.counted();
        phone.finish("签到");
        assertThat(phone.taps()).isEqualTo(1);
        phone.at("/field/record");
        phone.tap("宣讲、座谈");
        phone.tap(number(phone, "40", 0));
        phone.tap("宣传资料");
        phone.tap(number(phone, "60", 1));
        phone.finish("完成");
        phone.counted();
        phone.finish("签退");
        assertThat(phone.taps()).isEqualTo(1);

        phone.online(true);
        phone.sent();
        assertThat(county.facts("meeting.held")).containsOnlyOnce("\"attendance\":40");
        assertThat(county.facts("material.handed_out")).containsOnlyOnce("\"copies\":60");
        assertThat(county.entries("trip.signed_in")).isEqualTo(1);
        assertThat(county.entries("trip.signed_out")).isEqualTo(1);
    }

    @Test
    void aTripIsSignedInAfterwardsAndTakenBackAtOnce(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key).started();
        phone.at("/field/book");
        phone.tap("village committee");
        phone.page.getByLabel("Afterwards: when it was").fill("2026-01-05T08:40");
        phone.finish("Sign in");
        phone.tap("Undo");
        phone.page.locator(".saved").waitFor(Handset.GONE);
        PlaywrightAssertions.assertThat(
                        phone.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")))
                .hasCount(1);
        phone.at("/field/book");
        phone.page.getByLabel("Afterwards: when it was").fill("2026-01-05T08:40");
        phone.finish("Sign in");
        phone.sent();
        assertThat(county.entries("trip.signed_in")).isEqualTo(1);
        assertThat(phone.page.locator(".light.yellow").first().textContent()).isEqualTo("late");
    }

    /** The chips of several numbers may stand below each other. */
    private static com.microsoft.playwright.Locator number(Handset phone, String number, int which) {
        return phone.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(number).setExact(true))
                .nth(which);
    }
}
