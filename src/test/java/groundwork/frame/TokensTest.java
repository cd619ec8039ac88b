package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {

    private static final Tokens TOKENS = Tokens.read();

    @Test
    void everyVariableThatAStyleUsesIsAToken() throws IOException {
        for (var sheet : Found.below("/styles/", "*.css").entrySet()) {
            var css = sheet.getValue().getContentAsString(StandardCharsets.UTF_8);
            Pattern.compile("var\\(--([a-z0-9-]+)\\)")
                    .matcher(css)
                    .results()
                    .forEach(
                            use -> assertThat(TOKENS.plain()).as(sheet.getKey()).containsKey(use.group(1)));
        }
    }

    @Test
    void sunlightChangesOnlyWhatThereIs() {
        assertThat(TOKENS.plain().keySet()).containsAll(TOKENS.sunlight().keySet());
    }

    @Test
    void theStyleSheetBeginsWithEveryToken() {
        var css = AssetFiles.read().find("console.css").text();
        TOKENS.plain().forEach((name, value) -> assertThat(css).contains("--" + name + ":" + value));
        assertThat(css).contains("@media (prefers-contrast:more)");
    }

    static Stream<String> textOnGround() {
        return Stream.of("ink", "ink-2", "ink-3")
                .flatMap(ink -> Stream.of("paper", "ground").map(on -> ink + " " + on));
    }

    static Stream<String> wordsOnColour() {
        return Stream.of(
                "primary paper",
                "primary ground",
                "primary-ink primary-soft",
                "primary primary-soft",
                "danger paper",
                "danger danger-soft",
                "danger-ink danger-soft",
                "warning warning-soft",
                "warning-ink warning-soft",
                "success success-soft",
                "ink-2 neutral-soft",
                "paper primary",
                "paper danger");
    }

    /** WCAG 2.2, 1.4.3: 4.5 to 1 for text; reading in the sun wants 7 to 1 (1.4.6). */
    @ParameterizedTest
    @MethodSource({"textOnGround", "wordsOnColour"})
    void textCanBeRead(String pair) {
        var names = pair.split(" ");
        assertThat(contrast(TOKENS.plain(), names)).as(pair).isGreaterThanOrEqualTo(4.5);
        var sunny = new HashMap<>(TOKENS.plain());
        sunny.putAll(TOKENS.sunlight());
        assertThat(contrast(sunny, names)).as(pair + " in the sun").isGreaterThanOrEqualTo(7);
    }

    /** WCAG 2.2, 1.4.11: what shows where a field is. */
    @Test
    void theEdgeOfAFieldCanBeSeen() {
        assertThat(contrast(TOKENS.plain(), "edge", "paper")).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(Map<String, String> tokens, String... names) {
        var one = light(tokens.get(names[0]));
        var other = light(tokens.get(names[1]));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Relative luminance as WCAG defines it. */
    private static double light(String hex) {
        var rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        var share = (value & 255) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
