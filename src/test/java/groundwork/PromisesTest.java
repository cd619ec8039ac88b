package groundwork;

import static groundwork.support.SourceTree.files;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Keeps docs/promises.md honest: every item has its answer, and a test that an answer names is there. */
class PromisesTest {

    /** A row: item, level, status, and what shows it or why it is so. */
    record Promise(String item, String level, String status, String why) {}

    private static final Pattern ROW =
            Pattern.compile("^\\| (\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| ([a-z/]+) \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]*(?:Test|Journey))(?:\\.([a-z]\\w*))?`");
    private static final Pattern REFERENCE = Pattern.compile("`[^`]+`|\\]\\([^)]+\\)");
    private static final Pattern COUNT = Pattern.compile("^\\| `([a-z/]+)` \\| (\\d+) \\|", Pattern.MULTILINE);

    private final String page = read(Path.of("docs/promises.md"));
    private final List<Promise> promises =
            ROW.matcher(page).results().map(PromisesTest::promise).toList();

    @Test
    void everyItemOfTheStandardHasOneAnswer() throws IOException {
        var items = new ClassPathResource("asvs-5.0.0.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(items).hasSize(246);
        assertThat(promises.stream().map(promise -> promise.item() + " " + promise.level()))
                .containsExactlyElementsOf(items);
    }

    @Test
    void theCountsAboveTheTableAreThoseOfItsRows() {
        Map<String, Integer> said = COUNT.matcher(page)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> Integer.valueOf(row.group(2))));
        var counted = promises.stream()
                .collect(Collectors.groupingBy(Promise::status, TreeMap::new, Collectors.summingInt(promise -> 1)));
        for (var status : List.of("held", "partly", "open", "site", "n/a")) counted.putIfAbsent(status, 0);
        assertThat(said).isEqualTo(counted);
    }

    @Test
    void whatIsNamedIsThere() {
        var tests = files(file -> file.under("src/test") && file.named(".java")).stream()
                .collect(Collectors.toMap(
                        file -> Path.of(file.path()).getFileName().toString().replace(".java", ""),
                        file -> file.content(),
                        (one, other) -> one + other));
        var missing = promises.stream()
                .flatMap(promise -> NAMED.matcher(promise.why())
                        .results()
                        .filter(name -> !tests.getOrDefault(name.group(1), "")
                                .contains(name.group(2) == null ? name.group(1) : " " + name.group(2) + "("))
                        .map(name -> promise.item() + " names " + name.group()));
        assertThat(missing).as("a test that is there, or another answer").isEmpty();
    }

    @Test
    void whatIsHeldNamesWhatShowsIt() {
        assertThat(promises.stream()
                        .filter(promise -> promise.status().equals("held"))
                        .filter(promise -> !REFERENCE.matcher(promise.why()).find())
                        .map(Promise::item))
                .as("a test, a page of the handbook, a class or a setting")
                .isEmpty();
    }

    private static Promise promise(MatchResult row) {
        return new Promise(row.group(1), row.group(2), row.group(3), row.group(4));
    }

    private static String read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
