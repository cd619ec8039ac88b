package groundwork.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;

/** Reads the message files of every module. */
final class MessageFiles {

    private MessageFiles() {}

    static Messages read(boolean strict) {
        var found = Map.of(Language.EN, new Properties(), Language.ZH, new Properties());
        Found.below("/messages/", "*.properties").forEach((name, file) -> {
            var language = name.endsWith("_zh_CN.properties") ? Language.ZH : Language.EN;
            add(file, found.get(language));
        });
        return new Messages(found, strict);
    }

    private static void add(Resource file, Properties to) {
        var words = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var key : words.stringPropertyNames()) {
            if (to.put(key, words.getProperty(key)) != null) throw new IllegalStateException("twice: " + key);
        }
    }
}
