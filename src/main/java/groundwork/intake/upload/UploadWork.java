package groundwork.intake.upload;

import groundwork.directory.Scope;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Progress;
import groundwork.frame.Refusal;
import groundwork.intake.Campaign;
import groundwork.intake.Imports;
import groundwork.intake.Imports.Source;
import groundwork.intake.Match;
import groundwork.intake.Problem;
import groundwork.intake.sheet.EnteredWorkbook;
import groundwork.intake.sheet.ErrorWorkbook;
import groundwork.intake.upload.Uploads.Arrived;
import groundwork.intake.workbook.Unfit;
import groundwork.intake.workbook.UnfitFile;
import groundwork.intake.workbook.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** What takes its time with an upload: taking it in, looking through all its rows, and importing them. For jobs. */
@Component
public class UploadWork {

    private final UploadFiles files;
    private final Uploads uploads;
    private final UploadRows rows;
    private final Imports imports;
    private final Optional<ProgrammeChoices> programmes;
    private final Clock clock;

    UploadWork(
            UploadFiles files,
            Uploads uploads,
            UploadRows rows,
            Imports imports,
            Optional<ProgrammeChoices> programmes,
            Clock clock) {
        this.files = files;
        this.uploads = uploads;
        this.rows = rows;
        this.imports = imports;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** What became of files that arrived. */
    public record Received(List<UUID> taken, List<Refused> refused) {}

    /** A file that cannot be taken, by the name that the person knows it by. */
    public record Refused(String fileName, Unfit why) {}

    /** Takes files in, one after the other; one that cannot be taken keeps none of the others out. */
    public Received receive(Scope scope, List<Arrived> files, Progress progress) throws IOException {
        var received = new Received(new ArrayList<>(), new ArrayList<>());
        var waiting = new ArrayDeque<>(files);
        progress.total(2 * files.stream().mapToLong(Arrived::size).sum());
        long before = 0;
        try {
            while (!waiting.isEmpty()) {
                var file = waiting.remove();
                receive(scope, file, received, progress, before);
                before += 2 * file.size();
                progress.done(before);
            }
        } finally {
            waiting.forEach(uploads::forget);
        }
        return received;
    }

    private void receive(Scope scope, Arrived file, Received received, Progress progress, long before)
            throws IOException {
        try {
            received.taken().add(uploads.receive(scope, file, done -> progress.done(before + done)));
        } catch (UnfitFile unfit) {
            received.refused().add(new Refused(file.fileName(), unfit.why()));
        }
    }

    /** Looks through every row; what there is to look at is kept with the upload. */
    public void look(Scope scope, UUID id, Progress progress) throws IOException {
        var upload = found(scope, id);
        try (var book = open(scope, upload)) {
            look(scope, upload, book, progress);
        }
    }

    /**
     * Imports it.
     *
     * @param goodRows whether rows with errors are left out, to be mended later; otherwise one of them is enough that
     *     nothing is imported
     * @param match by what its rows are taken to be those of an earlier workbook
     * @throws Refusal when nothing was imported, with the reason
     */
    public void bring(Scope scope, UUID id, UUID batch, boolean goodRows, Match match, Progress progress)
            throws IOException {
        var upload = found(scope, id);
        try (var book = open(scope, upload)) {
            var campaign = campaign(scope, upload, book, true);
            if (campaign == null) throw Refusal.conflict("intake.upload.planless");
            // What was mended in one row may bear on others: all or nothing asks all of them again.
            var bad = goodRows ? 0 : look(scope, upload, book, progress);
            if (bad > 0) throw Refusal.conflict("intake.upload.bad", bad);
            var source = new Source(upload.fileName(), upload.hash());
            imports.run(scope, batch, book, campaign, source, match, told(progress));
        }
    }

    /** The rows that cannot be taken as they are, as a workbook. The stream is left open. */
    public void errors(Scope scope, UUID id, OutputStream out, Messages messages, Language language)
            throws IOException {
        var upload = found(scope, id);
        try (var book = Workbook.open(files.file(scope, upload), upload.fileName())) {
            var matchings = upload.tabs().stream().map(Tab::matching).toList();
            var wrong = new WrongRows(scope, upload, rows);
            ErrorWorkbook.write(out, book, matchings, wrong, rows.mended(scope, upload), messages, language);
        }
    }

    private Upload found(Scope scope, UUID id) {
        return uploads.find(scope, id).orElseThrow(() -> Refusal.missing("intake.upload.missing"));
    }

    private EnteredWorkbook open(Scope scope, Upload upload) throws IOException {
        var book = Workbook.open(files.file(scope, upload), upload.fileName());
        var period = chosen(scope, upload);
        return EnteredWorkbook.of(
                book,
                upload.tabs().stream().map(Tab::matching).toList(),
                period.map(ProgrammeChoice::from).orElse(null),
                period.map(ProgrammeChoice::to).orElse(null),
                rows.mended(scope, upload));
    }

    private Optional<ProgrammeChoice> chosen(Scope scope, Upload upload) {
        return upload.programme() == null
                ? Optional.empty()
                : programmes.flatMap(known -> known.all(scope).stream()
                        .filter(one -> one.slug().equals(upload.programme()))
                        .findFirst());
    }

    /** Null where it is not known which programme the rows belong to, or it is another county's. */
    private Campaign campaign(Scope scope, Upload upload, EnteredWorkbook book, boolean keeping) {
        if (book.plan() != null) {
            if (!foreign(scope, book).isEmpty()) return null;
            return (keeping ? imports.campaign(scope, book) : imports.planned(scope, book)).orElseThrow();
        }
        return upload.planned()
                ? null
                : chosen(scope, upload).map(one -> campaign(scope, one)).orElse(null);
    }

    Campaign campaign(Scope scope, ProgrammeChoice one) {
        return imports.chosen(scope, one.id(), one.slug(), one.from(), one.to());
    }

    private static List<Problem> foreign(Scope scope, EnteredWorkbook book) {
        var ours = String.valueOf(scope.county()).equals(book.plan().values().text("county"));
        return ours ? List.of() : List.of(Problem.error(book.planTyped().sheet(), 0, "county", "intake.plan.foreign"));
    }

    /** @return how many rows are bad */
    private long look(Scope scope, Upload upload, EnteredWorkbook book, Progress progress) {
        rows.clear(scope, upload.id());
        var found = new Found(scope, upload, rows);
        var plan = new ArrayList<>(book.planProblems());
        if (book.plan() != null) plan.addAll(foreign(scope, book));
        if (book.planTyped() != null && !plan.isEmpty())
            found.take(new UploadRow(upload.tab(book.planTyped().sheet()), 0, book.planTyped(), plan));
        var campaign = campaign(scope, upload, book, false);
        var look = campaign == null ? null : imports.look(scope, book, campaign, told(progress), found::take);
        found.write(look, campaign, book.passedOver(), clock.instant());
        return found.bad();
    }

    static BiConsumer<Long, Long> told(Progress progress) {
        return (done, all) -> {
            if (done.equals(all) || done <= 100) progress.total(all);
            progress.done(done);
        };
    }
}
