package groundwork.summary.paper;

import groundwork.frame.Language;
import groundwork.frame.Page;
import groundwork.frame.Pages;
import groundwork.summary.document.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Both languages of a summary in one file with its own style. */
public record StandalonePage(Summary summary, String style, String english, String chinese) implements Page {

    static StandalonePage of(Summary summary, Pages pages) {
        return new StandalonePage(
                summary,
                css(),
                pages.draw(new StandaloneText(summary, Language.EN), Language.EN),
                pages.draw(new StandaloneText(summary, Language.ZH), Language.ZH));
    }

    private static String css() {
        try (var in = StandalonePage.class.getResourceAsStream("/summary/standalone.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
