package groundwork.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Finds the files that {@link Assets} serves. */
final class AssetFiles {

    private AssetFiles() {}

    static Assets read() {
        try {
            var files = new TreeMap<String, byte[]>();
            for (var file : Found.below("/assets/", "**/*.*").entrySet()) {
                files.put(file.getKey(), file.getValue().getContentAsByteArray());
            }
            files.put("console.css", sheet().getBytes(StandardCharsets.UTF_8));
            // Of a page that stands alone and does without all that the console's sheet says.
            for (var file : Found.below("/styles/alone/", "*.css").entrySet()) {
                var css = Tokens.read().css() + file.getValue().getContentAsString(StandardCharsets.UTF_8);
                files.put(file.getKey(), css.getBytes(StandardCharsets.UTF_8));
            }
            return new Assets(Map.copyOf(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tokens first, then the frame's parts in the order of their numbers, then the features'. */
    private static String sheet() throws IOException {
        var css = new StringBuilder(Tokens.read().css());
        for (var file : Found.below("/styles/", "*.css").values()) {
            css.append(file.getContentAsString(StandardCharsets.UTF_8));
        }
        return css.toString();
    }
}
