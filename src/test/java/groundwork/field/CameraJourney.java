package groundwork.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.qrcode.QRCodeWriter;
import groundwork.card.CardCode;
import groundwork.directory.FirstStart;
import groundwork.support.Film;
import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What the phone's camera sees and its microphone hears. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class CameraJourney extends WithBrowser {

    @TempDir
    Path folder;

    @Test
    void theCodeOnACardLeadsToItsHouseholdWithoutNetwork(@Autowired ApplicationContext program) throws Exception {
        var county = new FieldCounty(program);
        var card = "https://county.example/card/%d/%s".formatted(FieldCounty.CODE, CardCode.of(county.card(3)));
        var phone = seeing(county.key, List.of(picture(card)));
        phone.online(false);
        phone.at("/field/households");
        phone.tap(phone.page.locator(".find .button"));
        phone.page.waitForURL("**/field/households/" + county.household(3));
        assertThat(phone.page.locator(".name").textContent()).startsWith("李");
    }

    @Test
    void anOutboxGoesFromScreenToCamera(@Autowired ApplicationContext program) throws Exception {
        var county = new FieldCounty(program);
        var from = Handset.fresh(browser, "en", county.key).started();
        // As sharp as the screen of a phone is.
        from.page.setViewportSize(900, 900);
        from.online(false);
        from.visited(0);
        from.at("/field/outbox/hand-over");
        from.tap("Show the codes");
        var by = seeing(county.colleague(), from.codes());
        by.at("/field/outbox/take-over");
        by.tap("Look with the camera");
        by.page.getByText("One entry taken.").waitFor();
        by.page.waitForCondition(() -> county.entries("visit.made") == 1);
        assertThat(county.entriesOfEach("visit.made")).containsExactly(1, 0);
    }

    @Test
    void aVoiceNoteGoesWithItsVisit(@Autowired ApplicationContext program) throws Exception {
        var county = new FieldCounty(program);
        var phone = seeing(county.key, List.of(picture("nothing to be seen")));
        phone.online(false);
        phone.tap("Visit");
        phone.tap(phone.page.locator(".line").first());
        phone.tap("Voice note");
        phone.tap("Stop (1 s)");
        phone.page.locator(".attached audio").waitFor();
        phone.finish("Finish");
        phone.online(true);
        phone.sent();
        assertThat(county.facts("attachment.attached")).containsOnlyOnce("\"type\":\"audio/");
        phone.page.getByText("at the server").waitFor();
    }

    private Handset seeing(FirstStart.Key key, List<byte[]> pictures) throws Exception {
        var film = Film.of(pictures, folder.resolve("film.y4m"));
        return Handset.seeing(browser, "en", key, folder.resolve("phone"), film).started();
    }

    private static byte[] picture(String text) throws Exception {
        var squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 400, 400);
        var seen = new BufferedImage(squares.getWidth(), squares.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < squares.getHeight(); y++)
            for (int x = 0; x < squares.getWidth(); x++) seen.setRGB(x, y, squares.get(x, y) ? 0 : 0xffffff);
        var out = new ByteArrayOutputStream();
        ImageIO.write(seen, "png", out);
        return out.toByteArray();
    }
}
