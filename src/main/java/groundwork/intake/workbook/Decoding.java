package groundwork.intake.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decodes a file to nowhere to see whether it can be. */
final class Decoding {

    private static final int BUFFER = 1 << 16;

    private Decoding() {}

    /**
     * Where decoding stops, in bytes; control characters that no text has count as bad. -1 when it is good throughout.
     */
    static long firstBadByte(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(BUFFER);
        var chars = CharBuffer.allocate(BUFFER);
        long before = 0;
        try (var channel = Files.newByteChannel(file)) {
            boolean end = false;
            while (!end) {
                end = channel.read(bytes) < 0;
                bytes.flip();
                var result = decoder.decode(bytes, chars, end);
                before += bytes.position();
                if (result.isError() || hasControl(chars.flip())) {
                    return before;
                }
                bytes.compact();
                chars.clear();
            }
        }
        return -1;
    }

    private static boolean hasControl(CharBuffer chars) {
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character of several bytes stands before {@code end}, all of which is UTF-8. */
    static boolean hasWideUtf8(Path file, long end) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            long at = 0;
            for (int read = in.read(buffer); read > 0 && at < end; read = in.read(buffer)) {
                for (int i = 0; i < read && at < end; i++, at++) {
                    if (buffer[i] < 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
