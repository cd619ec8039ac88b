package groundwork.summary.web;

import groundwork.directory.Scope;
import groundwork.frame.Attachment;
import groundwork.frame.ProgrammeChoice;
import groundwork.summary.Summaries;
import groundwork.summary.document.Summary;
import groundwork.summary.paper.SummaryFiles;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The summary to be handed on, and on paper. */
@Controller
class SummaryDownloads {

    private static final MediaType WORD =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Summaries summaries;
    private final SummaryFiles files;

    SummaryDownloads(Summaries summaries, SummaryFiles files) {
        this.summaries = summaries;
        this.files = files;
    }

    @GetMapping("/summary/print")
    SummaryPrint print(Scope scope, ProgrammeChoice programme, Asked asked, Locale reader) {
        var view = View.of(programme, asked, reader);
        return new SummaryPrint(view, summaries.read(scope, view.extent()).in(view.language()));
    }

    @GetMapping("/summary.docx")
    ResponseEntity<byte[]> word(Scope scope, ProgrammeChoice programme, Asked asked, Locale reader) {
        var view = View.of(programme, asked, reader);
        var summary = summaries.whole(scope, view.extent());
        return file(view, summary, WORD, ".docx", files.word(summary, view.language()));
    }

    @GetMapping("/summary.html")
    ResponseEntity<byte[]> html(Scope scope, ProgrammeChoice programme, Asked asked, Locale reader) {
        var view = View.of(programme, asked, reader);
        var summary = summaries.whole(scope, view.extent());
        var html = files.html(summary).getBytes(StandardCharsets.UTF_8);
        return file(view, summary, new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8), ".html", html);
    }

    @GetMapping("/summary.json")
    ResponseEntity<byte[]> json(Scope scope, ProgrammeChoice programme, Asked asked, Locale reader) {
        var view = View.of(programme, asked, reader);
        var summary = summaries.whole(scope, view.extent());
        var json = files.json(summary).getBytes(StandardCharsets.UTF_8);
        return file(view, summary, MediaType.APPLICATION_JSON, ".json", json);
    }

    /** Called as its title, which names no resident: such names are masked in it. */
    private static ResponseEntity<byte[]> file(
            View view, Summary summary, MediaType type, String ending, byte[] content) {
        var title = summary.in(view.language()).title().text().strip();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.called(title + ending))
                .body(content);
    }
}
