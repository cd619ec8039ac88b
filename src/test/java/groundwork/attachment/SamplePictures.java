package groundwork.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures as cameras write them, drawn for a test: the left half is red, the right half blue. */
public final class SamplePictures {

    /** What stands in the EXIF block that {@link #withPlace} writes. */
    public static final String CAMERA = "canary camera";

    private SamplePictures() {}

    public static byte[] jpeg(int width, int height) {
        return written("jpeg", drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** Its lower half is transparent. */
    static byte[] png(int width, int height) {
        var picture = drawn(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < width; x++) for (int y = height / 2; y < height; y++) picture.setRGB(x, y, 0);
        return written("png", picture);
    }

    /** With camera, orientation and a GPS block (CIPA DC-008), as a phone writes them. */
    public static byte[] withPlace(int width, int height, int orientation) {
        var plain = jpeg(width, height);
        var exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 3);
        tag(exif, 0x0110, 2, CAMERA.length() + 1).putInt(100);
        tag(exif, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        tag(exif, 0x8825, 4, 1).putInt(60);
        exif.putInt(0).position(6 + 60).putShort((short) 1);
        tag(exif, 0x0001, 2, 2).put((byte) 'N').put(new byte[3]).putInt(0);
        exif.position(6 + 100).put(CAMERA.getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(plain.length + 4 + exif.capacity())
                .put(plain, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (2 + exif.capacity()))
                .put(exif.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static ByteBuffer tag(ByteBuffer exif, int tag, int type, int count) {
        return exif.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static BufferedImage drawn(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    private static byte[] written(String format, BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }
}
