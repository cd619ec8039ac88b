package groundwork.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import groundwork.attachment.SamplePictures;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Visits are recorded without network, in few taps, and sent when there is one. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class OfflineVisitJourney extends WithBrowser {

    private static final int PLAIN = 6;
    private static final int WITH_A_DEMAND = 12;

    @Test
    void aVisitAndOneWithADemandAndAPhotoGoLaterAndCountAsTheServerCounts(@Autowired ApplicationContext program)
            throws IOException {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key).started();
        phone.online(false);
        phone.page.reload();
        phone.unlocked();

        phone.counted();
        phone.tap("Visit");
        phone.tap(phone.page.locator(".line").first());
        phone.tap("roads");
        phone.finish("Finish");
        assertThat(phone.taps()).as("taps of a plain visit").isLessThanOrEqualTo(PLAIN);

        phone.counted();
        phone.tap("Visit");
        phone.tap(phone.page.locator(".line").nth(1));
        phone.tap("irrigation");
        phone.say("What was said", "渠道淤塞，六月没有水（样例）");
        phone.tap("a demand");
        phone.say("In a few words", "六组渠道淤塞（样例）");
        phone.tap("urgent");
        phone.photo(new FilePayload("canal.jpg", "image/jpeg", SamplePictures.withPlace(2400, 1800, 1)));
        phone.page.locator(".attached img").waitFor();
        phone.finish("Finish");
        assertThat(phone.taps()).as("taps of a visit with one demand").isLessThanOrEqualTo(WITH_A_DEMAND);
        assertThat(county.entries("visit.made")).isZero();

        phone.online(true);
        phone.sent();
        assertThat(county.entries("visit.made")).isEqualTo(2);
        assertThat(county.entries("demand.raised")).isEqualTo(1);
        assertThat(county.entries("attachment.attached")).isEqualTo(1);
        PlaywrightAssertions.assertThat(phone.page.locator(".counts dd").first())
                .hasText(String.valueOf(county.counted("visit.made")));
        // The entry never waits for its photo, which follows.
        phone.page.getByText("at the server").waitFor();
        assertThat(county.photos()).hasSize(1).allSatisfy(OfflineVisitJourney::small);
    }

    /** The phone has shrunk it, and left out what the camera wrote into it: the server keeps what it was sent. */
    private static void small(byte[] photo) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(photo));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1600, 1200);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", SamplePictures.CAMERA);
    }
}
