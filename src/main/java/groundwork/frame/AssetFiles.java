package groundwork.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the files that {@link Assets} serves. */
final class AssetFiles {

    private static final String ROOT = "/assets/";

    private AssetFiles() {}

    static Assets read() {
        try {
            var files = new TreeMap<String, byte[]>();
            var found = new PathMatchingResourcePatternResolver();
            for (Resource file : found.getResources("classpath*:assets/**/*.*")) {
                var address = file.getURL().getPath();
                files.put(address.substring(address.lastIndexOf(ROOT) + ROOT.length()), file.getContentAsByteArray());
            }
            files.put("console.css", sheet(found).getBytes(StandardCharsets.UTF_8));
            return new Assets(Map.copyOf(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tokens first, then the frame's parts in the order of their numbers, then the features'. */
    private static String sheet(PathMatchingResourcePatternResolver found) throws IOException {
        var css = new StringBuilder(Tokens.read().css());
        var sheets = found.getResources("classpath*:styles/*.css");
        Arrays.sort(sheets, Comparator.comparing(Resource::getFilename));
        for (var sheet : sheets) css.append(sheet.getContentAsString(StandardCharsets.UTF_8));
        return css.toString();
    }
}
