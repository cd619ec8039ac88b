package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the recipe shows is taken from files that are compiled and tried. */
class RecipeTest {

    /** A block that names its file: {@code ```java src/…}. */
    private static final Pattern BLOCK = Pattern.compile("```(?:java|html) (src/\\S+)\\R(.*?)```", Pattern.DOTALL);

    @Test
    void everySnippetOfAddAPageStandsInItsFile() throws IOException {
        var blocks = BLOCK.matcher(Files.readString(Path.of("docs/recipes/add-a-page.md")))
                .results()
                .toList();
        assertThat(blocks).hasSizeGreaterThan(5);
        for (var block : blocks) {
            assertThat(plain(Files.readString(Path.of(block.group(1))))).contains(plain(block.group(2)));
        }
    }

    private static String plain(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
