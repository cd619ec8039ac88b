package groundwork.support;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * What a phone's camera sees, over and over, as {@link Browser#seeing} plays it: YUV4MPEG2 in greys, each picture in
 * the middle of a desk.
 */
public final class Film {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 960;
    private static final int MARGIN = 20;
    private static final byte GREY = (byte) 128;

    private Film() {}

    /** @param png each for a third of a second */
    public static Path of(List<byte[]> png, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            out.write("YUV4MPEG2 W%d H%d F3:1 Ip A1:1 C420jpeg\n"
                    .formatted(WIDTH, HEIGHT)
                    .getBytes(StandardCharsets.US_ASCII));
            for (var one : png) frame(ImageIO.read(new ByteArrayInputStream(one)), out);
        }
        return file;
    }

    private static void frame(BufferedImage seen, OutputStream out) throws IOException {
        var desk = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        int side = HEIGHT - 2 * MARGIN;
        double scale = Math.min(1.0 * side / seen.getWidth(), 1.0 * side / seen.getHeight());
        int width = (int) (seen.getWidth() * scale);
        int height = (int) (seen.getHeight() * scale);
        var drawn = desk.createGraphics();
        drawn.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawn.drawImage(seen, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
        drawn.dispose();
        out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
        out.write(((DataBufferByte) desk.getRaster().getDataBuffer()).getData());
        var colourless = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colourless, GREY);
        out.write(colourless);
    }
}
