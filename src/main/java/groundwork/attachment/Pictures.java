package groundwork.attachment;

import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.web.multipart.MultipartFile;

/**
 * Makes a small JPEG of what a camera wrote: its pixels, upright, and nothing else. So no place, time or device goes
 * with it, and no file that is something else besides a picture.
 */
public final class Pictures {

    public static final String TYPE = "image/jpeg";

    private static final int MOST_BYTES = 12 * 1024 * 1024;
    private static final int MEGAPIXELS = 50;
    private static final int LONGEST = 1600;
    private static final float QUALITY = 0.8f;

    /** One may take some hundred megabytes while it is decoded. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private Pictures() {}

    /**
     * What a form sent, as {@link #shrink} makes it.
     *
     * @return null where nobody chose any
     */
    public static byte[] chosen(MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) return null;
        try (var in = file.getInputStream()) {
            return shrink(in);
        }
    }

    /** @throws Refusal 422 with a flaw at {@code file}, for what is no JPEG or PNG that can be read, or too large */
    public static byte[] shrink(InputStream in) throws IOException {
        var bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw flaw("attachment.flaw.bytes", MOST_BYTES >> 20);
        return decoded(() -> written(small(read(bytes), Orientation.of(bytes))));
    }

    /**
     * Whether it may be kept as it is: a whole JPEG that can be read, and nothing in it but the picture.
     *
     * @throws Refusal 422 with a flaw at {@code file} where not
     */
    static void check(byte[] bytes) {
        if (!Segments.plain(bytes)) throw flaw("attachment.flaw.plain");
        decoded(() -> read(bytes));
    }

    private static <T> T decoded(Callable<T> work) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.call();
        } catch (Refusal refused) {
            throw refused;
        } catch (Exception damaged) {
            // What the decoder says of a file that somebody made up may hold parts of it.
            throw flaw("attachment.flaw.format");
        } finally {
            AT_ONCE.release();
        }
    }

    private static Refusal flaw(String key, Object... args) {
        return Refusal.flawed(Flaw.at("file", key, args));
    }

    /** By what it begins with, whatever its name says. */
    private static String format(byte[] bytes) {
        var head = bytes.length < 8 ? 0 : java.nio.ByteBuffer.wrap(bytes).getLong();
        if (head == 0x89504e470d0a1a0aL) return "png";
        if (head >>> 40 == 0xffd8ffL) return "jpeg";
        throw flaw("attachment.flaw.format");
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format(bytes)).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MEGAPIXELS * 1_000_000L) throw flaw("attachment.flaw.pixels", MEGAPIXELS);
            var how = reader.getDefaultReadParam();
            int step = (int) Math.max(1, Math.max(width, height) / (2 * LONGEST));
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** By halves first, so that thin lines do not fall between the pixels. */
    private static BufferedImage small(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        double by = Math.min(1, (double) LONGEST / Math.max(width, height));
        int toWidth = (int) Math.max(1, Math.round(width * by));
        int toHeight = (int) Math.max(1, Math.round(height * by));
        var now = picture;
        for (; width / 2 >= toWidth && height / 2 >= toHeight && by < 1; now = drawn(now, width, height, 1)) {
            width /= 2;
            height /= 2;
        }
        return drawn(now, toWidth, toHeight, orientation);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, int orientation) {
        boolean turned = orientation > 4;
        var drawn = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(Orientation.turn(orientation, width, height));
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
