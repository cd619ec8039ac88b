package groundwork.intake.workbook;

import groundwork.intake.workbook.Unfit.Look;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the characters of a text file are written. Nobody says so in a CSV; strict decoding of the whole file does: UTF-8
 * is never valid by accident, and what WPS and Excel write in China otherwise is GB18030.
 *
 * @param mark length of the byte order mark to skip
 * @param guessed whether the person should be asked to look at it
 */
record Encoding(Charset charset, int mark, boolean guessed) {

    static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 1 << 14;

    static Encoding of(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            return proven(file, StandardCharsets.UTF_8, 3, false);
        }
        if (starts(start, 0xFF, 0xFE)) {
            return proven(file, StandardCharsets.UTF_16LE, 2, false);
        }
        if (starts(start, 0xFE, 0xFF)) {
            return proven(file, StandardCharsets.UTF_16BE, 2, false);
        }
        var wide = wide(start);
        if (wide != null) {
            return proven(file, wide, 0, true);
        }
        return narrow(file);
    }

    private static Encoding narrow(Path file) throws IOException {
        long size = Files.size(file);
        long bad = Decoding.firstBadByte(file, StandardCharsets.UTF_8);
        if (bad < 0) {
            return new Encoding(StandardCharsets.UTF_8, 0, false);
        }
        // Everything but the last character is UTF-8: the file was cut.
        if (bad >= size - 4 && bad > 0 && Decoding.hasWideUtf8(file, bad)) {
            throw new UnfitFile(new Unfit.Damaged());
        }
        bad = Decoding.firstBadByte(file, GB18030);
        if (bad < 0) {
            return new Encoding(GB18030, 0, true);
        }
        throw new UnfitFile(bad >= size - 4 ? new Unfit.Damaged() : new Unfit.NotAWorkbook(Look.UNKNOWN));
    }

    private static Encoding proven(Path file, Charset charset, int mark, boolean guessed) throws IOException {
        if (Decoding.firstBadByte(file, charset) >= 0) {
            throw new UnfitFile(new Unfit.Damaged());
        }
        return new Encoding(charset, mark, guessed);
    }

    /** UTF-16 without its mark: separators and digits have a zero as every other byte, always on the same side. */
    private static Charset wide(byte[] start) {
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0) {
            return null;
        }
        if (zeros[0] * 10 < zeros[1]) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros[1] * 10 < zeros[0]) {
            return StandardCharsets.UTF_16BE;
        }
        throw new UnfitFile(new Unfit.NotAWorkbook(Look.UNKNOWN));
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    String label() {
        return charset.name();
    }
}
