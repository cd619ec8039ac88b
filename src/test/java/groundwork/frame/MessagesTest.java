package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class MessagesTest {

    /** A message key written out in a template or in code. */
    private static final Pattern KEY = Pattern.compile(
            "\\b(?:t|saying|missing|forbidden|conflict|unusable|both|new Destination)\\(\"([a-z]+(?:\\.[A-Za-z0-9-]+)+)\"\\s*[,)]"
                    + "|Flaw\\.at\\(\"[^\"]*\", \"([^\"]+)\"");

    private final Messages messages = MessageFiles.read(true);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(messages.all(Language.ZH).keySet())
                .isEqualTo(messages.all(Language.EN).keySet());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        var english = messages.all(Language.EN);
        messages.all(Language.ZH)
                .forEach((key, pattern) ->
                        assertThat(arguments(pattern)).as(key).isEqualTo(arguments(english.get(key))));
    }

    @Test
    void noMessageHasAStraightApostropheWhichAPatternWouldSwallow() {
        for (var language : Language.values()) {
            assertThat(messages.all(language).values()).noneMatch(pattern -> pattern.contains("'"));
        }
    }

    @Test
    void everyFilesKeysBeginWithItsNounOrNameItsFigures() {
        Found.below("/messages/", "*.properties").forEach((name, file) -> {
            var noun = name.replaceFirst("(_zh_CN)?\\.properties$", "");
            var words = new Properties();
            try (var in = file.getInputStream()) {
                words.load(in);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            assertThat(words.stringPropertyNames())
                    .as(name)
                    .allMatch(key -> key.startsWith(noun + ".") || key.startsWith("figure."));
        });
    }

    @Test
    void everyKeyThatIsWrittenOutExists() throws IOException {
        var unknown = new ArrayList<String>();
        for (var file : sources()) {
            var text = Files.readString(file);
            KEY.matcher(text).results().forEach(found -> {
                var key = found.group(1) == null ? found.group(2) : found.group(1);
                if (!messages.has(key)) unknown.add(file + ": " + key);
            });
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void aMissingKeyIsAnErrorHereAndALastPartInARunningConsole() {
        assertThatThrownBy(() -> messages.say(Language.EN, "frame.nothing.such"))
                .isInstanceOf(NoSuchMessageException.class);
        var running = new Messages(Map.of(Language.EN, new Properties(), Language.ZH, new Properties()), false);
        assertThat(running.say(Language.ZH, "frame.nothing.such")).isEqualTo("such");
    }

    @Test
    void numbersInAMessageAreWrittenAsTheLanguageDoes() {
        assertThat(messages.say(Language.EN, "frame.progress", 1284, 4000)).isEqualTo("1,284 of 4,000");
        assertThat(messages.both("frame.unit.mu", "8,258.8")).isEqualTo(new Bilingual("8,258.8 mu", "8,258.8亩"));
    }

    private static TreeSet<String> arguments(String pattern) {
        new MessageFormat(pattern); // malformed ones fail here
        var found = new TreeSet<String>();
        Pattern.compile("\\{(\\d+)").matcher(pattern).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/jte"));
                Stream<Path> code = Files.walk(Path.of("src/main/java"))) {
            return Stream.concat(pages, code).filter(Files::isRegularFile).toList();
        }
    }
}
