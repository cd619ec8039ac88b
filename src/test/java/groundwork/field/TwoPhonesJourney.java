package groundwork.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.Download;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The phones of two officers: at one door, and one carrying for the other. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class TwoPhonesJourney extends WithBrowser {

    @Test
    void twoVisitOneHouseholdWithoutNetworkAndBothSeeTwoVisits(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var one = Handset.fresh(browser, "en", county.key).started();
        var other = Handset.fresh(browser, "zh-CN", county.colleague()).started();
        one.online(false);
        other.online(false);
        one.visited(2);
        other.visited(2, "走访", "完成");
        one.online(true);
        one.sent();
        other.online(true);
        other.sent();
        one.sent();
        assertThat(county.entriesOfEach("visit.made")).containsExactly(1, 1);
        one.at("/field/households");
        one.tap(one.page.locator(".line").nth(2));
        one.page.getByText("2 visits").waitFor();
        other.at("/field/households");
        other.tap(other.page.locator(".line").nth(2));
        other.page.getByText("走访2次").waitFor();
    }

    @Test
    void aColleagueCarriesTheOutboxInAndNothingCountsTwice(
            @Autowired ApplicationContext program, @TempDir Path folder) {
        var county = new FieldCounty(program);
        var from = Handset.fresh(browser, "en", county.key).started();
        var by = Handset.fresh(browser, "en", county.colleague()).started();
        from.online(false);
        from.visited(0);
        from.at("/field/outbox/hand-over");
        from.tap("Show the codes");
        from.page.locator(".code svg").waitFor();
        Download file = from.page.waitForDownload(() -> from.tap("Save the file"));
        var carried = folder.resolve(file.suggestedFilename());
        file.saveAs(carried);
        by.at("/field/outbox/take-over");
        by.page.locator("input[type=file]").setInputFiles(carried);
        by.page.getByText("One entry taken.").waitFor();
        by.at("/field/outbox");
        by.page.getByText("one entry, 1 accepted").waitFor();
        // It counts for the one who was there.
        assertThat(county.entriesOfEach("visit.made")).containsExactly(1, 0);
        from.online(true);
        from.sent();
        assertThat(county.entriesOfEach("visit.made")).containsExactly(1, 0);
    }
}
