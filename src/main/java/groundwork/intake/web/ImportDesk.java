package groundwork.intake.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Attachment;
import groundwork.frame.Flaw;
import groundwork.frame.Jobs;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.Progress;
import groundwork.frame.Refusal;
import groundwork.intake.Arrivals;
import groundwork.intake.sheet.TemplateWriter;
import groundwork.intake.upload.Todos;
import groundwork.intake.upload.UploadWork;
import groundwork.intake.upload.UploadWork.Received;
import groundwork.intake.upload.UploadWork.Refused;
import groundwork.intake.upload.Uploads;
import groundwork.intake.upload.Uploads.Arrived;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Workbooks in: the list of imports, uploading, and the template. */
@Controller
class ImportDesk {

    /** Bytes that are read within a second, whatever they unfold to. */
    private static final long AT_ONCE = 1 << 20;

    private final Arrivals arrivals;
    private final Uploads uploads;
    private final UploadWork work;
    private final Todos todos;
    private final ImportLines lines;
    private final Messages messages;
    private final Jobs jobs;

    ImportDesk(
            Arrivals arrivals,
            Uploads uploads,
            UploadWork work,
            Todos todos,
            ImportLines lines,
            Messages messages,
            Jobs jobs) {
        this.arrivals = arrivals;
        this.uploads = uploads;
        this.work = work;
        this.todos = todos;
        this.lines = lines;
        this.messages = messages;
        this.jobs = jobs;
    }

    @GetMapping("/imports")
    ImportList list(Scope scope, Paged.From from) {
        var page = arrivals.page(scope, from);
        return new ImportList(
                lines.waiting(scope), page.with(rows -> lines.of(scope, rows)), todos.count(scope, null, null));
    }

    /** One of several that cannot be taken is said so; the others are there all the same. */
    @PostMapping("/imports")
    Answer upload(Scope scope, @RequestParam(name = "file", required = false) List<MultipartFile> files, Locale reader)
            throws IOException {
        var arrived = new ArrayList<Arrived>();
        for (var file : files == null ? List.<MultipartFile>of() : files)
            if (!file.isEmpty() || !name(file).isEmpty()) arrived.add(arrive(file));
        if (arrived.isEmpty()) return refused(scope, List.of(Flaw.at("file", "intake.upload.flaw.none")));
        if (arrived.stream().mapToLong(Arrived::size).sum() > AT_ONCE)
            return Moved.to("/jobs/"
                    + jobs.start(
                            scope.county(),
                            scope.officer(),
                            "intake.job.receive",
                            progress -> received(work.receive(scope, arrived, progress), reader)));
        var received = work.receive(scope, arrived, Progress.UNWATCHED);
        if (!received.refused().isEmpty()) return refused(scope, flaws(received, reader));
        return received.taken().size() == 1
                ? Moved.to(next(received))
                : Moved.to(next(received))
                        .saying("intake.upload.several", received.taken().size());
    }

    private Arrived arrive(MultipartFile file) throws IOException {
        try (var in = file.getInputStream()) {
            return uploads.arrive(name(file), in);
        }
    }

    private Answer refused(Scope scope, List<Flaw> flaws) {
        return Refusal.flawed(flaws).on(list(scope, Paged.From.FIRST));
    }

    private List<Flaw> flaws(Received received, Locale reader) {
        return received.refused().stream()
                .map(one -> Flaw.at("file", "intake.upload.flaw.unfit", one.fileName(), why(one, reader)))
                .toList();
    }

    private String why(Refused one, Locale reader) {
        return one.why().remark().in(messages, Language.of(reader));
    }

    /** @return where it goes on */
    private String received(Received received, Locale reader) {
        if (received.refused().isEmpty()) return next(received);
        throw Refusal.unusable(
                "intake.upload.refused",
                flaws(received, reader).stream()
                        .map(flaw -> messages.say(
                                Language.of(reader), flaw.key(), flaw.args().toArray()))
                        .collect(Collectors.joining(" ")));
    }

    private static String next(Received received) {
        return received.taken().size() == 1
                ? "/imports/uploads/" + received.taken().getFirst() + "/columns"
                : "/imports";
    }

    /** Some browsers send the whole path. */
    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name.replaceFirst("^.*[/\\\\]", "").strip();
    }

    @GetMapping("/imports/template.xlsx")
    void template(@RequestParam(defaultValue = "en") String language, HttpServletResponse response) throws IOException {
        var words = Language.of(language);
        Attachment.workbook("groundwork-template-" + words.tag() + ".xlsx", response);
        TemplateWriter.write(response.getOutputStream(), words);
    }
}
