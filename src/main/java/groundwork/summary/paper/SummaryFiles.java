package groundwork.summary.paper;

import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Pages;
import groundwork.summary.document.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A summary as files. */
@Component
public class SummaryFiles {

    private final Pages pages;
    private final Messages messages;
    private final String template;

    /** @param template a bureau's own Word template instead of ours, or empty */
    SummaryFiles(Pages pages, Messages messages, @Value("${groundwork.summary.template:}") String template) {
        this.pages = pages;
        this.messages = messages;
        this.template = template;
    }

    public void write(Summary summary, Path folder, Language language) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("summary.html"), html(summary));
            Files.write(folder.resolve("summary.docx"), word(summary, language));
            Files.writeString(folder.resolve("summary.json"), json(summary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One page that needs nothing else: English, Chinese, and behind each figure its definition and its first entries.
     */
    public String html(Summary summary) {
        return pages.draw(StandalonePage.of(summary, pages), Language.EN);
    }

    public byte[] word(Summary summary, Language language) {
        var look = template.isBlank() ? WordTemplate.standard() : WordTemplate.of(Path.of(template));
        return SummaryWord.of(summary, language, messages, look);
    }

    public String json(Summary summary) {
        return SummaryJson.of(summary);
    }
}
