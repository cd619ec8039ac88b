package groundwork.frame;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * A QR code as the path of an SVG: one unit a square, with the quiet zone around it.
 *
 * @param size of a side
 */
public record QrCode(int size, String path) {

    /** @throws IllegalArgumentException for a text that is too long for one */
    public static QrCode of(String text) {
        try {
            var squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            return new QrCode(squares.getWidth(), path(squares));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds this", e);
        }
    }

    private static String path(BitMatrix squares) {
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++)
            for (int x = 0; x < squares.getWidth(); x++)
                if (squares.get(x, y)) path.append("M%d %dh1v1h-1z".formatted(x, y));
        return path.toString();
    }
}
