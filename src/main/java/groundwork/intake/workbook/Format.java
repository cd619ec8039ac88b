package groundwork.intake.workbook;

import groundwork.intake.workbook.Unfit.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, from its first bytes. */
enum Format {
    /** PK: an .xlsx, or something else in a zip. */
    ZIP,
    /** The old compound file: an .xls, or an .xlsx with a password. */
    OLE,
    TEXT;

    static Format of(Path file, Limits limits) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnfitFile(new Unfit.Empty());
        }
        if (size > limits.fileBytes()) {
            throw new UnfitFile(new Unfit.TooLarge(limits.fileBytes() >> 20));
        }
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(1024);
        }
        var start = new String(bytes, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLE;
        }
        refuseKnown(start);
        return TEXT;
    }

    private static void refuseKnown(String start) {
        var plain = start.replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "").toLowerCase(Locale.ROOT);
        if (start.startsWith("%PDF")) {
            throw new UnfitFile(new Unfit.NotAWorkbook(Look.PDF));
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("GIF8")) {
            throw new UnfitFile(new Unfit.NotAWorkbook(Look.PICTURE));
        }
        if (plain.startsWith("<!doctype html") || plain.startsWith("<html") || plain.startsWith("<table")) {
            throw new UnfitFile(new Unfit.NotAWorkbook(Look.WEB_PAGE));
        }
        if (plain.startsWith("<?xml")) {
            throw new UnfitFile(new Unfit.NotAWorkbook(plain.contains("<html") ? Look.WEB_PAGE : Look.XML));
        }
        // Excel 2 to 4 without a compound file around it.
        if (start.startsWith("\u0009\u0008") || start.startsWith("\u0009\u0004") || start.startsWith("\u0009\u0002")) {
            throw new UnfitFile(new Unfit.NotAWorkbook(Look.OLD_EXCEL));
        }
    }
}
