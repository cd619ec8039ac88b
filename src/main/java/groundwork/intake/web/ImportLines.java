package groundwork.intake.web;

import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Job;
import groundwork.frame.Jobs;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.intake.Arrival;
import groundwork.intake.upload.Upload;
import groundwork.intake.upload.Uploads;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts to imports and uploads who brought them, what they belong to, and how they stand. */
@Component
class ImportLines {

    /** An import at the command line of which nothing was heard for so long has been cut short. */
    private static final Duration QUIET = Duration.ofHours(1);

    private final Officers officers;
    private final ProgrammeChoices programmes;
    private final Uploads uploads;
    private final Jobs jobs;
    private final Clock clock;

    ImportLines(Officers officers, ProgrammeChoices programmes, Uploads uploads, Jobs jobs, Clock clock) {
        this.officers = officers;
        this.programmes = programmes;
        this.uploads = uploads;
        this.jobs = jobs;
        this.clock = clock;
    }

    List<ImportLine> of(Scope scope, List<Arrival> arrivals) {
        var names = officers.names(
                scope, arrivals.stream().map(Arrival::officer).distinct().toList());
        var titles =
                programmes.all(scope).stream().collect(Collectors.toMap(ProgrammeChoice::id, ProgrammeChoice::title));
        return arrivals.stream()
                .map(one -> new ImportLine(
                        one,
                        state(scope, one),
                        names.getOrDefault(one.officer(), ""),
                        titles.getOrDefault(one.programme(), "")))
                .toList();
    }

    List<WaitingLine> waiting(Scope scope) {
        var waiting = uploads.waiting(scope);
        var names = officers.names(
                scope, waiting.stream().map(Upload::officer).distinct().toList());
        return waiting.stream()
                .map(one -> new WaitingLine(one, names.getOrDefault(one.officer(), "")))
                .toList();
    }

    ArrivalState state(Scope scope, Arrival one) {
        if (one.undone()) return ArrivalState.UNDONE;
        if (one.finished()) return one.tally().bad() > 0 ? ArrivalState.LEFT : ArrivalState.DONE;
        return running(scope, one) ? ArrivalState.RUNNING : ArrivalState.INTERRUPTED;
    }

    private boolean running(Scope scope, Arrival one) {
        return uploads.of(scope, one.id())
                .map(this::busy)
                .orElseGet(() -> clock.instant().isBefore(one.startedAt().plus(QUIET)));
    }

    /** Whether a job works on it just now. */
    boolean busy(Upload upload) {
        return upload.job() != null
                && jobs.find(upload.job(), upload.worker()).map(Job::running).orElse(false);
    }
}
