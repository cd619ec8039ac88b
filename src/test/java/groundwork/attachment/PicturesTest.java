package groundwork.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** What becomes of a photo before it is kept. */
class PicturesTest {

    @Test
    void aLargePhotoBecomesSmall() throws IOException {
        var picture = shrunk(SamplePictures.jpeg(4000, 3000));
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(1200);
        assertThat(red(picture, 100, 600)).isTrue();
        assertThat(blue(picture, 1500, 600)).isTrue();
        assertThat(shrunk(SamplePictures.jpeg(9000, 40)).getWidth()).isEqualTo(1600);
        assertThat(shrunk(SamplePictures.jpeg(1, 6000)).getHeight()).isEqualTo(1600);
    }

    @Test
    void aSmallOneStaysAsLargeAsItIs() throws IOException {
        assertThat(shrunk(SamplePictures.jpeg(320, 200)).getWidth()).isEqualTo(320);
    }

    @Test
    void whatIsTransparentIsWhite() throws IOException {
        var file = Pictures.shrink(new ByteArrayInputStream(SamplePictures.png(2000, 1000)));
        assertThat(file).startsWith(0xff, 0xd8, 0xff);
        var picture = SamplePictures.read(file);
        assertThat(new Color(picture.getRGB(400, 700)).getGreen()).isGreaterThan(240);
        assertThat(red(picture, 400, 100)).isTrue();
    }

    @Test
    void placeTimeAndCameraAreGone() throws IOException {
        var photo = SamplePictures.withPlace(640, 480, 1);
        assertThat(text(photo)).contains("Exif", SamplePictures.CAMERA);
        var kept = text(Pictures.shrink(new ByteArrayInputStream(photo)));
        assertThat(kept).startsWith("ÿØÿà").doesNotContain("Exif", SamplePictures.CAMERA);
    }

    @Test
    void itStandsUprightHoweverTheCameraWasHeld() throws IOException {
        assertThat(red(shrunk(SamplePictures.withPlace(640, 480, 3)), 600, 240)).isTrue();
        var turned = shrunk(SamplePictures.withPlace(640, 480, 6));
        assertThat(turned.getWidth()).isEqualTo(480);
        assertThat(red(turned, 240, 20)).isTrue();
        assertThat(blue(turned, 240, 620)).isTrue();
        assertThat(red(shrunk(SamplePictures.withPlace(640, 480, 8)), 240, 620)).isTrue();
        for (int held = 0; held < 12; held++)
            assertThat(shrunk(SamplePictures.withPlace(64, 48, held)).getWidth())
                    .isEqualTo(held > 4 && held < 9 ? 48 : 64);
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedBeforeItIsDecoded() {
        assertThat(flaw(hugePng()).key()).isEqualTo("attachment.flaw.pixels");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        for (var file : new String[] {"", "x", "just a text, called photo.jpg", "GIF89a, too", "<svg xmlns='x'/>"})
            assertThat(flaw(file.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(Flaw.at("file", "attachment.flaw.format"));
        var whole = SamplePictures.withPlace(640, 480, 1);
        for (int length : new int[] {3, 8, 12, 30, 210}) {
            var part = Arrays.copyOf(whole, length);
            assertThat(flaw(part).key()).isEqualTo("attachment.flaw.format");
        }
        assertThat(flaw(new byte[13 * 1024 * 1024]).key()).isEqualTo("attachment.flaw.bytes");
    }

    private static Flaw flaw(byte[] file) {
        var refusal = catchThrowableOfType(Refusal.class, () -> shrunk(file));
        return refusal.flaws().getFirst();
    }

    private static BufferedImage shrunk(byte[] file) throws IOException {
        return SamplePictures.read(Pictures.shrink(new ByteArrayInputStream(file)));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static boolean red(BufferedImage picture, int x, int y) {
        var at = new Color(picture.getRGB(x, y));
        return at.getRed() > 200 && at.getBlue() < 60;
    }

    private static boolean blue(BufferedImage picture, int x, int y) {
        var at = new Color(picture.getRGB(x, y));
        return at.getBlue() > 200 && at.getRed() < 60;
    }

    /** Says that it has 100,000 times 100,000 pixels. */
    private static byte[] hugePng() {
        var head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.putInt(100_000).putInt(100_000).put((byte) 8).put((byte) 2).put(new byte[3]);
        var sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(33)
                .putLong(0x89504e470d0a1a0aL)
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }
}
