package groundwork.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one set of colours, sizes and type of console, field app and documents: {@code tokens.json}. The group
 * {@code plain} holds all of them, {@code sunlight} what differs when reading in the sun.
 */
public record Tokens(Map<String, String> plain, Map<String, String> sunlight) {

    public static Tokens read() {
        try (var in = new ClassPathResource("tokens.json").getInputStream()) {
            var groups = JsonMapper.shared()
                    .readValue(in, new TypeReference<LinkedHashMap<String, LinkedHashMap<String, String>>>() {});
            return new Tokens(groups.get("plain"), groups.get("sunlight"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tokens as CSS variables. Somebody whose device asks for more contrast gets the strong set unasked. */
    String css() {
        return ":root{" + variables(plain) + "}\n.sunlight{" + variables(sunlight) + "}\n"
                + "@media (prefers-contrast:more){:root{" + variables(sunlight) + "}}\n";
    }

    private static String variables(Map<String, String> tokens) {
        return tokens.entrySet().stream()
                .map(each -> "--" + each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(";"));
    }
}
