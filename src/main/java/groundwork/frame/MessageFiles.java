package groundwork.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds and reads the message files of every module. */
final class MessageFiles {

    private MessageFiles() {}

    static Messages read(boolean strict) {
        var found = Map.of(Language.EN, new Properties(), Language.ZH, new Properties());
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                var chinese = file.getFilename().endsWith("_zh_CN.properties");
                add(file, found.get(chinese ? Language.ZH : Language.EN));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(found, strict);
    }

    private static void add(Resource file, Properties to) throws IOException {
        var words = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        for (var key : words.stringPropertyNames()) {
            if (to.put(key, words.getProperty(key)) != null) throw new IllegalStateException("twice: " + key);
        }
    }
}
