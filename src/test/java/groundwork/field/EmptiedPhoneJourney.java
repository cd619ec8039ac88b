package groundwork.field;

import static groundwork.support.Browser.looked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Route;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A phone loses a part of what it had, or all of it: the server says what it waits for. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class EmptiedPhoneJourney extends WithBrowser {

    @Test
    void whatAPhoneLostIsNamed(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key).started();
        phone.online(false);
        phone.visited(0);
        phone.visited(0);
        phone.lose(1);
        phone.online(true);
        phone.sent();
        phone.sent();
        assertThat(county.entries("visit.made")).isEqualTo(1);
        phone.page
                .getByText("One entry of this phone never reached the server.")
                .waitFor();
    }

    @Test
    void whenEverythingIsGoneTheNextPhoneHearsWhatNeverArrived(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key).started();
        phone.online(false);
        for (int door = 0; door < 3; door++) phone.visited(door);
        var one = new AtomicBoolean();
        phone.page.route("**/api/v1/entries", route -> theFirstAlone(route, one));
        phone.online(true);
        // Until the phone has heard of it: by then the server has kept how many there are.
        phone.at("/field/outbox");
        phone.page.locator(".light.green").first().waitFor();

        phone.wiped();
        phone.page.unroute("**/api/v1/entries");
        browser.signInAnew(phone.page, county.key);
        phone.started();
        phone.at("/field/outbox");
        phone.page
                .getByText("2 entries of “my phone” never reached the server.")
                .waitFor();
        looked(phone.page, "field-emptied");
        phone.page.navigate("/devices");
        phone.page.getByText("2 entries never arrived").waitFor();
        assertThat(county.entries("visit.made")).isEqualTo(1);
    }

    /** A thin line: too much at once, then one entry, then nothing any more. */
    private static void theFirstAlone(Route route, AtomicBoolean one) {
        if (route.request().postData().split("\"sealed\"").length > 2)
            route.fulfill(new Route.FulfillOptions().setStatus(413));
        else if (one.compareAndSet(false, true)) route.resume();
        else route.abort();
    }
}
