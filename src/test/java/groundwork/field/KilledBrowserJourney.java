package groundwork.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.support.OnFreshDatabase;
import groundwork.support.Proof;
import groundwork.support.WithBrowser;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The whole browser is killed at any moment after the button was pressed: the visit is saved, or its form is there. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class KilledBrowserJourney extends WithBrowser {

    private static final int MILLISECONDS = 150;

    @TempDir
    Path profile;

    @Test
    void aVisitIsSavedOnceOrItsFormIsThereAgain(@Autowired ApplicationContext program) {
        killed(3, new FieldCounty(program));
    }

    @Test
    @Tag("long")
    void norIsOneOfFiftyLost(@Autowired ApplicationContext program) {
        int saved = killed(50, new FieldCounty(program));
        Proof.of(
                "-",
                ("50 kills of the phone's browser in mid-save: %d saved by then, %d finished from the form that was there"
                                + " again; none lost, none doubled")
                        .formatted(saved, 50 - saved));
    }

    /** @return how many were saved before the kill */
    private int killed(int times, FieldCounty county) {
        var seed = Long.getLong("groundwork.seed", 1L);
        var random = new Random(seed);
        var phone = Handset.kept(browser, "en", county.key, profile).started();
        phone.online(false);
        int atOnce = 0;
        for (int before = 0; before < times; before++) {
            var said = "渠道窄（样例 %d）".formatted(before);
            phone.tap("Visit");
            phone.tap(phone.page.locator(".line").first());
            phone.say("What was said", said);
            // Between the last key and the button a finger takes longer.
            phone.page.waitForTimeout(200);
            phone.page.evaluate("document.querySelector('.foot .button').click()");
            phone.page.waitForTimeout(random.nextInt(MILLISECONDS));
            browser.kill(phone.page, profile);
            phone = Handset.again(browser, "en", profile);
            int rows = phone.rows();
            assertThat(rows).as("kill %d of seed %d", before, seed).isIn(before, before + 1);
            if (rows > before) atOnce++;
            else {
                phone.tap("Go on");
                assertThat(phone.page.getByLabel("What was said").inputValue()).isEqualTo(said);
                phone.finish("Finish");
            }
        }
        phone.online(true);
        phone.sent();
        assertThat(county.entries("visit.made")).isEqualTo(times);
        return atOnce;
    }
}
