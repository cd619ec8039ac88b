package groundwork.support;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;

/** Reads the QR codes on pages that are made for paper, as a phone does. */
final class Scanned {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1");

    private Scanned() {}

    /** Where the first code of a page leads on this site; null where there is no such page or no code on it. */
    static String first(Page page, String address) {
        if (address == null) return null;
        page.navigate(address);
        var code = page.locator("svg.qr");
        if (code.count() == 0) return null;
        var size = code.first().getAttribute("viewBox").split(" ")[2];
        return URI.create(text(
                        Integer.parseInt(size), code.first().locator("path").getAttribute("d")))
                .getPath();
    }

    static String text(int size, String path) {
        var squares = new BitMatrix(size);
        SQUARE.matcher(path)
                .results()
                .forEach(one -> squares.set(Integer.parseInt(one.group(1)), Integer.parseInt(one.group(2))));
        // Without the quiet zone: corners of the code reach to its edges.
        var inner = squares.getEnclosingRectangle();
        var code = new BitMatrix(inner[2], inner[3]);
        for (int x = 0; x < inner[2]; x++)
            for (int y = 0; y < inner[3]; y++) if (squares.get(inner[0] + x, inner[1] + y)) code.set(x, y);
        try {
            return new Decoder().decode(code).getText();
        } catch (ReaderException unreadable) {
            throw new IllegalArgumentException("no code that can be read", unreadable);
        }
    }
}
