package groundwork;

import static groundwork.support.SourceTree.files;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.support.SourceTree.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reviewer would otherwise say again and again, over the whole tree. */
class TidyTest {

    /** A pattern that is not to be found, where, and what to write instead. */
    record Banned(String pattern, String under, String instead) {}

    static Stream<Banned> banned() {
        return Stream.of(
                new Banned("Instant\\.now\\(\\)", "src", "clock.instant() of the injected Clock"),
                new Banned(
                        "(LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime|Year|YearMonth)\\.now\\(\\)",
                        "src",
                        "now(clock.withZone(…)) with the injected Clock"),
                new Banned("System\\.currentTimeMillis|new Date\\(\\)", "src", "clock.instant() of the injected Clock"),
                new Banned("ZoneId\\.systemDefault|TimeZone\\.getDefault", "src", "the zone of the county"),
                new Banned("Locale\\.getDefault", "src", "the visitor's language"),
                new Banned("\\.to(Lower|Upper)Case\\(\\)", "src", "the same with Locale.ROOT"),
                // In runtime, the command line, is where output begins.
                new Banned(
                        "System\\.(out|err)\\b",
                        "src/main/java/groundwork/(?!runtime)",
                        "a logger, or the command's spec.commandLine().getOut()"),
                new Banned("printStackTrace\\(\\)", "src", "a logger with the exception as its last argument"),
                new Banned(
                        "new Random\\(\\)|Math\\.random\\(\\)",
                        "src",
                        "a seed that is printed, or SecureRandom for secrets"),
                new Banned("Thread\\.sleep", "src/test", "a clock the test owns, or waiting for the thing itself"),
                new Banned("@Disabled", "src/test", "a test that runs, or none"));
    }

    @ParameterizedTest
    @MethodSource
    void banned(Banned banned) {
        var pattern = Pattern.compile(banned.pattern());
        assertThat(files(file -> file.path().matches(banned.under() + ".*")
                                && file.named(".java")
                                && !file.named("TidyTest.java"))
                        .stream()
                        .flatMap(file -> file.find(pattern)))
                .as("write instead: " + banned.instead())
                .isEmpty();
    }

    @Test
    void linesAreAtMost120Long() {
        var tooLong = Pattern.compile("^.{121,}$");
        assertThat(found(
                                file -> file.under("bin") || file.named(".java", ".ts", ".tsx", ".jte", ".sql", ".sh"),
                                tooLong)
                        .filter(line -> !line.startsWith("src/test")))
                .as("in tests the formatter sees to it, and their tables and samples may be as wide as they are")
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(found(
                        file -> !file.named("TidyTest.java"), Pattern.compile("(//|\\*|#|--).*\\b(TODO|FIXME|XXX)\\b")))
                .as("do it, or open an issue")
                .isEmpty();
    }

    @Test
    void nothingNamesOneMachine() {
        var paths = Pattern.compile("(?<![\\w.:/])/(work|root|home/\\w+)/\\w");
        assertThat(found(file -> !file.named("TidyTest.java"), paths))
                .as("a relative path")
                .isEmpty();
    }

    @Test
    void registriesAreTheReadersOwn() {
        var hosts = Pattern.compile("repo1?\\.maven|maven\\.org|registry\\.npm|npmjs|npmmirror|jitpack|maven\\.aliyun");
        assertThat(found(file -> !file.named("TidyTest.java", "pom.xml", "package-lock.json"), hosts))
                .as("no host of a registry; mirrors are set where one works")
                .isEmpty();
    }

    @Test
    void noTabsAndNoSpacesAtTheEnd() {
        var untidy = Pattern.compile("\\t|\\s+$");
        assertThat(found(file -> file.named(".java", ".ts", ".jte", ".sql", ".sh", ".yaml", ".css"), untidy))
                .isEmpty();
    }

    @Test
    void linksLeadSomewhere() {
        var link = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
        var broken = files(file -> file.named(".md")).stream()
                .flatMap(file -> link.matcher(file.content())
                        .results()
                        .map(match -> match.group(1))
                        .filter(target -> !target.matches("[a-z]+:.*"))
                        .filter(target -> !Files.exists(Path.of(file.path()).resolveSibling(target)))
                        .map(target -> file.path() + " links to " + target));
        assertThat(broken).isEmpty();
    }

    @Test
    void everyScriptSaysWhatItIsFor() {
        var doc = Pattern.compile("^# DOC: .{10,}");
        assertThat(files(file -> file.under("bin") && file.find(doc).findAny().isEmpty()))
                .isEmpty();
    }

    @Test
    void everyMessageIsInBothLanguages() {
        var differences = files(file -> file.under("src/main/resources/messages") && file.named(".properties")).stream()
                .map(file -> file.path().replaceFirst("(_zh_CN)?\\.properties$", ""))
                .distinct()
                .flatMap(TidyTest::differences);
        assertThat(differences).isEmpty();
    }

    private static Stream<String> differences(String noun) {
        var english = messages(noun + ".properties");
        var chinese = messages(noun + "_zh_CN.properties");
        var either = new TreeMap<>(english);
        either.putAll(chinese);
        return either.keySet().stream()
                .filter(key -> !places(english.get(key)).equals(places(chinese.get(key))))
                .map(key -> noun + ": " + key + " is missing in one language, empty, or has other {places}");
    }

    private static Map<String, String> messages(String path) {
        var messages = new TreeMap<String, String>();
        var line = Pattern.compile("^([^#!\\s=:][^\\s=:]*)\\s*[=:]\\s*(.*)$");
        new Source(path)
                .lines().stream()
                        .map(line::matcher)
                        .filter(match -> match.find())
                        .forEach(match -> messages.put(match.group(1), match.group(2)));
        return messages;
    }

    /** The distinct {0}, {count} … of a message; "nothing" for one that is missing or empty. */
    private static List<String> places(String message) {
        if (message == null || message.isBlank()) {
            return List.of("nothing", String.valueOf(message == null));
        }
        return Pattern.compile("\\{(\\w+)[,}]")
                .matcher(message)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void migrationsAreNamedByTimeAndModule() {
        var name = Pattern.compile("src/main/resources/db/migration/V20\\d{6}_\\d{4}__(\\w+?)_\\w+\\.sql");
        var migrations = files(file -> file.under("src/main/resources/db/migration"));
        assertThat(migrations).allSatisfy(file -> {
            var match = name.matcher(file.path());
            assertThat(match.matches())
                    .as(file.path() + " is VYYYYMMDD_HHMM__module_what.sql")
                    .isTrue();
            assertThat(Path.of("src/main/java/groundwork", match.group(1))).isDirectory();
        });
    }

    @Test
    void theFrontPageIsOnePage() {
        assertThat(files(file -> file.path().equals("README.md")))
                .allSatisfy(file -> assertThat(file.lines()).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void filesAreSmall() {
        assertThat(size("src/main/java", ".java", 50)).as("median").isLessThanOrEqualTo(50);
        assertThat(size("src/main/java", ".java", 95))
                .as("95 of 100 Java files")
                .isLessThanOrEqualTo(150);
        assertThat(size("src/main/jte", ".jte", 95)).as("95 of 100 templates").isLessThanOrEqualTo(60);
    }

    private static int size(String under, String ending, int percentile) {
        var sizes = files(file -> file.under(under) && file.named(ending)).stream()
                .mapToInt(file -> file.lines().size())
                .sorted()
                .toArray();
        return sizes[sizes.length * percentile / 100];
    }

    private static Stream<String> found(Predicate<Source> where, Pattern pattern) {
        return files(where).stream().flatMap(file -> file.find(pattern));
    }
}
