package groundwork.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * Every app that was ever handed out still sends to this server, and the new one goes on where it stopped. Their builds
 * are kept in {@code src/test/resources/field}, the oldest first.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class OldAppJourney extends WithBrowser {

    private static final String SAID = "渠道窄，六月没有水（样例）";

    static List<Path> handedOut() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/field"))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatTheOldestRecordedArrivesAndItsFormIsFinishedByTheNewOne(@Autowired ApplicationContext program)
            throws IOException {
        var all = handedOut();
        assertThat(all).as("it is three versions old at least").hasSizeGreaterThan(2);
        whatItRecordedArrivesAndItsFormIsFinishedByTheNewOne(all.getFirst(), program);
    }

    @ParameterizedTest
    @MethodSource("handedOut")
    @Tag("long")
    void whatItRecordedArrivesAndItsFormIsFinishedByTheNewOne(Path old, @Autowired ApplicationContext program)
            throws IOException {
        var county = new FieldCounty(program);
        Handset phone;
        Object before;
        try (var _ = OldApp.in(program, old)) {
            phone = Handset.fresh(browser, "en", county.key).started();
            phone.online(false);
            phone.visited(0);
            phone.tap("Visit");
            phone.tap(phone.page.locator(".line").nth(1));
            phone.say("What was said", SAID);
            before = script(phone);
        }

        phone.online(true);
        phone.sent();
        assertThat(script(phone)).isEqualTo(before);
        assertThat(county.entries("visit.made")).isEqualTo(1);

        phone.page.reload();
        phone.page.getByText("A new version is ready.").waitFor();
        phone.page.waitForNavigation(() -> phone.tap("Reload"));
        assertThat(script(phone)).isNotEqualTo(before);
        phone.unlocked();
        phone.at("/field/");
        phone.tap("Go on");
        assertThat(phone.page.getByLabel("What was said").inputValue()).isEqualTo(SAID);
        phone.finish("Finish");
        phone.sent();
        assertThat(county.entries("visit.made")).isEqualTo(2);
    }

    /** Which build runs. */
    private static Object script(Handset phone) {
        return phone.page.evaluate("document.querySelector('script[src]').src");
    }
}
