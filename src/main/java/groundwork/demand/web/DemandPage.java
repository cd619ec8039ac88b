package groundwork.demand.web;

import groundwork.demand.Demand;
import groundwork.demand.DemandPhotos;
import groundwork.demand.State;
import groundwork.demand.Told;
import groundwork.frame.Bilingual;
import groundwork.frame.Choice;
import groundwork.frame.Deadline;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.ledger.DemandEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One demand: who and where, its life, and what can be done next.
 *
 * @param title null where nobody wrote one, or it was erased
 * @param person who said it, masked; {@code household} likewise; both may be empty
 * @param with the unit it was referred to, or null
 * @param joined units that help it
 * @param due null where there is no deadline
 * @param silent settled, and nobody has said a word for too long
 * @param offered deadline for the unit it is referred to now, or null where it keeps the one it has
 * @param others the one it was merged into, or those that were merged into it
 * @param tasks what fits its state, the usual one first
 * @param open the task whose form is shown, or null
 * @param choices of the form that is shown, where it needs any
 * @param seen who has opened it last, the latest first
 * @param subtopic of the county, or null
 * @param sought what the choices were searched for, or empty
 * @param photos of one that was raised; otherwise null
 * @param asOf the day it is judged on: today, unless it is history from old books
 * @param caveats what else should be known before it is taken for settled
 */
public record DemandPage(
        Demand demand,
        String title,
        String text,
        String person,
        String household,
        Bilingual village,
        Bilingual unit,
        Bilingual with,
        List<Bilingual> joined,
        Deadline due,
        boolean silent,
        LocalDate offered,
        List<Other> others,
        List<Lived> life,
        List<Task> tasks,
        Task open,
        List<Choice> choices,
        Paged<Looked> seen,
        Bilingual subtopic,
        DemandPhotos.Pair photos,
        String sought,
        List<String> caveats,
        LocalDate asOf,
        LocalDate today)
        implements Page {

    /** An officer who opened it, and when last. */
    public record Looked(String officer, Instant at) {}

    /** Another demand that this one has to do with. */
    public record Other(UUID id, State state, String title) {}

    /**
     * A step with what was said.
     *
     * @param officer who did it, or null
     * @param unit it was referred to, or null
     * @param note and {@code authority}: null where nothing was written; {@code from} whose word it is, masked, or
     *     empty
     */
    public record Lived(Told told, String officer, Bilingual unit, String note, String from, String authority) {

        /** On its schedule; no officer did it. */
        public boolean byProgram() {
            return switch (told.step().what()) {
                case DemandEntry.Urged urged -> urged.byProgram();
                case DemandEntry.Escalated escalated -> escalated.byProgram();
                case DemandEntry _ -> false;
            };
        }

        public String word() {
            return told.step().move().code();
        }
    }

    public List<Lived> flagged() {
        return life.stream().filter(step -> step.told().flagged()).toList();
    }

    /** Message of where it stands. */
    public String state() {
        return silent ? "demand.state.silent" : "demand.state." + demand.state().code();
    }

    public String address() {
        return "/demands/" + demand.id();
    }
}
