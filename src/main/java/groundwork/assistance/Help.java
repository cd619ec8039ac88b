package groundwork.assistance;

import groundwork.assistance.HelpStep.Kind;
import groundwork.figure.Contribution;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the steps of one pairing or job come to, in whatever order they arrived. */
final class Help {

    private Help() {}

    /** A pairing counts while it was formed and not ended; a job is confirmed once somebody looked. */
    static List<Contribution> contributions(Collection<HelpStep> steps) {
        var formed = first(steps, Kind.FORMED);
        if (formed.isPresent() && first(steps, Kind.ENDED).isEmpty()) {
            var pair = formed.get();
            return List.of(
                    Contribution.of(AssistanceFigures.PAIRS, pair.entry(), pair.about(), pair.day()),
                    Contribution.of(AssistanceFigures.OFFICERS, pair.entry(), pair.about(), pair.day())
                            .subject(pair.officer()));
        }
        var found = first(steps, Kind.FOUND);
        var confirmed = first(steps, Kind.CONFIRMED);
        if (found.isEmpty() || confirmed.isEmpty() || found.get().people() == 0) return List.of();
        var job = found.get();
        return List.of(Contribution.of(
                        AssistanceFigures.JOBS_CONFIRMED, confirmed.get().entry(), job.about(), job.day())
                .amount(job.people()));
    }

    private static Optional<HelpStep> first(Collection<HelpStep> steps, Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }
}
