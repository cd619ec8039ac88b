package groundwork.intake.web;

import groundwork.directory.Scope;
import groundwork.frame.Jobs;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.intake.Arrival;
import groundwork.intake.Arrivals;
import groundwork.intake.Imports;
import groundwork.intake.upload.Todos;
import groundwork.intake.upload.Uploads;
import groundwork.ledger.Correction;
import groundwork.ledger.Posting;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One import, and taking it back. */
@Controller
class ImportPageDesk {

    private static final int CORRECTIONS = 10;

    private final Arrivals arrivals;
    private final Imports imports;
    private final Uploads uploads;
    private final Todos todos;
    private final ImportLines lines;
    private final ProgrammeChoices programmes;
    private final Jobs jobs;
    private final Clock clock;

    ImportPageDesk(
            Arrivals arrivals,
            Imports imports,
            Uploads uploads,
            Todos todos,
            ImportLines lines,
            ProgrammeChoices programmes,
            Jobs jobs,
            Clock clock) {
        this.arrivals = arrivals;
        this.imports = imports;
        this.uploads = uploads;
        this.todos = todos;
        this.lines = lines;
        this.programmes = programmes;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping("/imports/{id}")
    ImportPage show(Scope scope, @PathVariable UUID id) {
        var arrival = find(scope, id);
        return new ImportPage(
                lines.of(scope, List.of(arrival)).getFirst(),
                programmes.all(scope).stream()
                        .filter(one -> one.id().equals(arrival.programme()))
                        .map(ProgrammeChoice::slug)
                        .findFirst()
                        .orElse(null),
                uploads.of(scope, id).orElse(null),
                todos.count(scope, null, id),
                arrivals.corrections(scope, id, CORRECTIONS).stream()
                        .map(ImportPageDesk::corrected)
                        .toList(),
                arrival.undoable(clock.instant()),
                arrival.startedAt().plus(Arrival.UNDOABLE));
    }

    private static ImportPage.Corrected corrected(Posting posting) {
        return switch (posting.fact().entry()) {
            case Correction.Replaced replaced ->
                new ImportPage.Corrected(replaced.original(), replaced.fact().entry());
            case Correction.Struck struck -> new ImportPage.Corrected(struck.original(), null);
            case groundwork.ledger.Entry ordinary -> new ImportPage.Corrected(posting.id(), ordinary);
        };
    }

    @PostMapping("/imports/{id}/undo")
    Moved undo(Scope scope, @PathVariable UUID id) {
        var arrival = find(scope, id);
        if (arrival.undone()) throw Refusal.conflict("intake.undo.done");
        if (!arrival.undoable(clock.instant())) throw Refusal.conflict("intake.undo.late");
        if (lines.state(scope, arrival) == ArrivalState.RUNNING) throw Refusal.conflict("intake.upload.busy");
        var job = jobs.start(scope.county(), scope.officer(), "intake.job.undo", progress -> {
            imports.undo(scope, id, (done, all) -> {
                progress.total(all);
                progress.done(done);
            });
            return "/imports/" + id;
        });
        return Moved.to("/jobs/" + job);
    }

    private Arrival find(Scope scope, UUID id) {
        return arrivals.find(scope, id).orElseThrow(() -> Refusal.missing("intake.import.missing"));
    }
}
