package groundwork.attachment;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, from the tag 0x0112 of a JPEG's EXIF (CIPA DC-008): 1 is upright, from 5 on it lies. */
final class Orientation {

    private static final int EXIF = 0x45786966;

    private Orientation() {}

    /** 1 where nothing is said, or nothing that makes sense. */
    static int of(byte[] file) {
        try {
            var in = ByteBuffer.wrap(file);
            for (int at = 2; (in.getShort(at) & 0xffff) >= 0xffe0; at += 2 + (in.getShort(at + 2) & 0xffff))
                if (in.getShort(at) == (short) 0xffe1 && in.getInt(at + 4) == EXIF)
                    return tag(in.slice(at + 10, (in.getShort(at + 2) & 0xffff) - 8));
        } catch (IndexOutOfBoundsException damaged) {
            // The picture may be whole all the same.
        }
        return 1;
    }

    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = tiff.getInt(4);
        for (int n = 0; n < (tiff.getShort(first) & 0xffff); n++) {
            int at = first + 2 + 12 * n;
            int said = tiff.getShort(at + 8);
            if (tiff.getShort(at) == 0x0112 && said >= 1 && said <= 8) return said;
        }
        return 1;
    }

    /** Puts a picture of that size upright, its corner at 0, 0 again. */
    static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
