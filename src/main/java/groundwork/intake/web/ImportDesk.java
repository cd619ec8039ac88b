package groundwork.intake.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.intake.Arrivals;
import groundwork.intake.sheet.TemplateWriter;
import groundwork.intake.upload.Todos;
import groundwork.intake.upload.Uploads;
import groundwork.intake.workbook.UnfitFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Workbooks in: the list of imports, uploading, and the template. */
@Controller
class ImportDesk {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Arrivals arrivals;
    private final Uploads uploads;
    private final Todos todos;
    private final ImportLines lines;
    private final Messages messages;

    ImportDesk(Arrivals arrivals, Uploads uploads, Todos todos, ImportLines lines, Messages messages) {
        this.arrivals = arrivals;
        this.uploads = uploads;
        this.todos = todos;
        this.lines = lines;
        this.messages = messages;
    }

    @GetMapping("/imports")
    ImportList list(Scope scope, Paged.From from) {
        var page = arrivals.page(scope, from);
        return new ImportList(
                lines.waiting(scope),
                new Paged<>(lines.of(scope, page.rows()), page.newer(), page.older()),
                todos.count(scope, null, null));
    }

    /** One of several that cannot be taken is said so; the others are there all the same. */
    @PostMapping("/imports")
    Answer upload(Scope scope, @RequestParam(name = "file", required = false) List<MultipartFile> files, Locale reader)
            throws IOException {
        var taken = new ArrayList<UUID>();
        var flaws = new ArrayList<Flaw>();
        for (var file : files == null ? List.<MultipartFile>of() : files)
            if (!file.isEmpty() || !name(file).isEmpty()) take(scope, file, taken, flaws, reader);
        if (taken.isEmpty() && flaws.isEmpty()) flaws.add(Flaw.at("file", "intake.upload.flaw.none"));
        if (!flaws.isEmpty()) return Refusal.flawed(flaws).on(list(scope, new Paged.From(null, null)));
        return taken.size() == 1
                ? Moved.to("/imports/uploads/" + taken.getFirst() + "/columns")
                : Moved.to("/imports").saying("intake.upload.several", taken.size());
    }

    private void take(Scope scope, MultipartFile file, List<UUID> taken, List<Flaw> flaws, Locale reader)
            throws IOException {
        try (var in = file.getInputStream()) {
            taken.add(uploads.receive(scope, name(file), in));
        } catch (UnfitFile unfit) {
            var why = unfit.why().remark().in(messages, Language.of(reader));
            flaws.add(Flaw.at("file", "intake.upload.flaw.unfit", name(file), why));
        }
    }

    /** Some browsers send the whole path. */
    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name.replaceFirst("^.*[/\\\\]", "").strip();
    }

    @GetMapping("/imports/template.xlsx")
    void template(@RequestParam(defaultValue = "en") String language, HttpServletResponse response) throws IOException {
        var words = Language.of(language);
        attach(response, "groundwork-template-" + words.tag() + ".xlsx");
        TemplateWriter.write(response.getOutputStream(), words);
    }

    static void attach(HttpServletResponse response, String name) {
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
