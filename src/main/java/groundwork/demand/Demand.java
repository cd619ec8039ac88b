package groundwork.demand;

import groundwork.ledger.DemandEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A demand as its steps make it: the fold of everything that was entered about it.
 *
 * @param raised the step that began it, null while it is unknown
 * @param with the unit it is with, null for whoever took it down
 * @param due what the unit was given, or null
 * @param settled the latest settlement while it stands, else null
 * @param confirmed the first confirmation of that settlement, or null
 * @param reopened whether it was ever called settled and was not
 * @param life every step in order, with what came of it
 */
public record Demand(
        UUID id,
        State state,
        Step raised,
        UUID with,
        LocalDate due,
        Step settled,
        Step confirmed,
        boolean reopened,
        List<Told> life) {

    /** What came before it was raised waits for it; all else goes by position, never by a phone's time. */
    private static final Comparator<Step> ORDER = Comparator.comparing((Step step) -> step.move() != Move.RAISING)
            .thenComparing(Step::position)
            .thenComparing(Step::entry);

    /** @param mergers entries of the mergers that hold, seen from all demands concerned */
    static Demand of(UUID id, List<Step> steps, Set<UUID> mergers) {
        var demand = new Demand(id, State.UNKNOWN, null, null, null, null, null, false, List.of());
        for (var step : steps.stream().sorted(ORDER).toList()) demand = demand.after(step, mergers);
        return demand;
    }

    private Demand after(Step step, Set<UUID> mergers) {
        var attention = attention(step, mergers);
        var next = attention == null ? step.move().from(state) : state;
        var told = new ArrayList<>(life);
        told.add(new Told(step, next, attention));
        var same = new Demand(id, next, raised, with, due, settled, confirmed, reopened, List.copyOf(told));
        return attention == null ? same.with(step) : same;
    }

    private String attention(Step step, Set<UUID> mergers) {
        var move = step.move();
        if (!move.fits(state)) return move == Move.RAISING ? "twice" : state.code();
        return move == Move.MERGER && !mergers.contains(step.entry()) ? "merger" : null;
    }

    private Demand with(Step step) {
        return switch (step.what()) {
            case DemandEntry.Raised first -> new Demand(id, state, step, with, due, null, null, false, life);
            case DemandEntry.Referred to ->
                new Demand(id, state, raised, to.unit(), due(to), settled, confirmed, reopened, life);
            case DemandEntry.Settled done -> new Demand(id, state, raised, with, due, step, null, reopened, life);
            case DemandEntry.Confirmed so ->
                new Demand(id, state, raised, with, due, settled, confirmed == null ? step : confirmed, reopened, life);
            case DemandEntry.Disputed not -> new Demand(id, state, raised, with, due, null, null, true, life);
            case DemandEntry.Accepted unchanged -> this;
            case DemandEntry.Declined unchanged -> this;
            case DemandEntry.Urged unchanged -> this;
            case DemandEntry.ApprovalSought unchanged -> this;
            case DemandEntry.ApprovalGranted unchanged -> this;
            case DemandEntry.ApprovalRefused unchanged -> this;
            case DemandEntry.Merged unchanged -> this;
            case DemandEntry.Withdrawn unchanged -> this;
        };
    }

    /**
     * Once it had to be reopened, a new referral does not put the day off: otherwise calling it settled would win time.
     */
    private LocalDate due(DemandEntry.Referred to) {
        if (to.due() == null || reopened && due != null && due.isBefore(to.due())) return due;
        return to.due();
    }

    public DemandEntry.Raised first() {
        return (DemandEntry.Raised) raised.what();
    }

    /** How it was settled, while that stands; else null. */
    public DemandEntry.Settled settlement() {
        return settled == null ? null : (DemandEntry.Settled) settled.what();
    }

    /** The step that brought it into its state; null while it is unknown. */
    public Step brought() {
        return life.reversed().stream()
                .filter(told -> !told.flagged() && told.step().move() != Move.URGING)
                .map(Told::step)
                .findFirst()
                .orElse(null);
    }

    /** The one it was merged into, or null. */
    public UUID into() {
        return brought() != null && brought().what() instanceof DemandEntry.Merged merged ? merged.into() : null;
    }

    public List<Told> flagged() {
        return life.stream().filter(Told::flagged).toList();
    }
}
