package groundwork.demand;

import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A demand as its steps make it: the fold of everything that was entered about it.
 *
 * @param raised the step that began it, null while it is unknown
 * @param custody who has it, and until when
 * @param settled the latest settlement while it stands, else null
 * @param confirmed the first confirmation of that settlement, or null
 * @param reopened whether it was ever called settled and was not
 * @param life every step in order, with what came of it
 */
public record Demand(
        UUID id,
        State state,
        Step raised,
        Custody custody,
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
        var demand = new Demand(id, State.UNKNOWN, null, Custody.NONE, null, null, false, List.of());
        for (var step : steps.stream().sorted(ORDER).toList()) demand = demand.after(step, mergers);
        return demand;
    }

    private Demand after(Step step, Set<UUID> mergers) {
        var attention = attention(step, mergers);
        var next = attention == null ? step.move().from(state) : state;
        var told = new ArrayList<>(life);
        told.add(new Told(step, next, attention));
        var same = new Demand(id, next, raised, custody, settled, confirmed, reopened, List.copyOf(told));
        return attention == null ? same.with(step) : same;
    }

    private String attention(Step step, Set<UUID> mergers) {
        var move = step.move();
        if (!move.fits(state)) return move == Move.RAISING ? "twice" : state.code();
        if (move == Move.MERGER && !mergers.contains(step.entry())) return "merger";
        var answers = move == Move.EXTENSION_GRANTED || move == Move.EXTENSION_REFUSED;
        return answers && custody.asked() == null ? "extension" : null;
    }

    private Demand with(Step step) {
        return switch (step.what()) {
            case DemandEntry.Raised _ -> new Demand(id, state, step, custody, null, null, reopened, life);
            case DemandEntry.Referred to -> in(custody.referred(to, reopened));
            case DemandEntry.UnitJoined more -> in(custody.joined(more.unit()));
            case DemandEntry.UnitLeft less -> in(custody.left(less.unit()));
            case DemandEntry.ExtensionAsked until -> in(custody.asked(until.due()));
            case DemandEntry.ExtensionGranted until -> in(custody.answered(until.due()));
            case DemandEntry.ExtensionRefused _ -> in(custody.answered(null));
            case DemandEntry.Settled _ -> new Demand(id, state, raised, custody, step, null, reopened, life);
            case DemandEntry.Confirmed _ ->
                new Demand(id, state, raised, custody, settled, confirmed == null ? step : confirmed, reopened, life);
            case DemandEntry.Disputed _ -> again();
            case DemandEntry.LookedBack found -> found.finding() == Finding.NOT_SOLVED ? again() : this;
            case DemandEntry.Accepted _,
                    DemandEntry.Declined _,
                    DemandEntry.Progressed _,
                    DemandEntry.Urged _,
                    DemandEntry.Escalated _,
                    DemandEntry.ApprovalSought _,
                    DemandEntry.ApprovalGranted _,
                    DemandEntry.ApprovalRefused _,
                    DemandEntry.Rated _,
                    DemandEntry.Noted _,
                    DemandEntry.Merged _,
                    DemandEntry.Withdrawn _ -> this;
        };
    }

    private Demand in(Custody now) {
        return new Demand(id, state, raised, now, settled, confirmed, reopened, life);
    }

    private Demand again() {
        return new Demand(id, state, raised, custody, null, null, true, life);
    }

    /** The unit it was referred to last, or null. */
    public UUID with() {
        return custody.with();
    }

    /** The unit that has to do something: null for whoever took it down, who also gets back what a unit declines. */
    public UUID holder() {
        return state == State.DECLINED ? null : custody.with();
    }

    public Set<UUID> joined() {
        return custody.joined();
    }

    public LocalDate due() {
        return custody.due();
    }

    /** The later day that is asked for and not answered yet, or null. */
    public LocalDate asked() {
        return custody.asked();
    }

    /** How often it went on from one unit to another. */
    public int passed() {
        return custody.passed();
    }

    /** Whether it was put before the leading group and is still open. */
    public boolean escalated() {
        return state.open() && last(Move.ESCALATION) != null;
    }

    /** When somebody went to see whether it was so, while it is settled; else null. */
    public LocalDate looked() {
        var looked = settled == null ? null : last(Move.LOOK_BACK);
        return looked == null ? null : looked.day();
    }

    /** The latest step of that kind that came to something, or null. */
    public Step last(Move move) {
        return life.reversed().stream()
                .filter(told -> !told.flagged() && told.step().move() == move)
                .map(Told::step)
                .findFirst()
                .orElse(null);
    }

    /** What came of that entry; empty where it is none of its steps. */
    public Optional<Told> told(UUID entry) {
        return life.stream().filter(told -> told.step().entry().equals(entry)).findFirst();
    }

    /**
     * Where its last step stands that changed where it is, who has it or until when: whoever decides something has seen
     * it so, or somebody was faster.
     */
    public long version() {
        return life.stream()
                .filter(told -> !told.flagged())
                .map(Told::step)
                .filter(step -> step.move().leads() || step.move().decided())
                .mapToLong(Step::position)
                .max()
                .orElse(0);
    }

    public DemandEntry.Raised first() {
        return (DemandEntry.Raised) raised.what();
    }

    /** What it stands under: who raised it, or the first that was heard of it. */
    Step origin() {
        return raised == null ? life.getFirst().step() : raised;
    }

    public About about() {
        return origin().fact().about();
    }

    /** How it was settled, while that stands; else null. */
    public DemandEntry.Settled settlement() {
        return settled == null ? null : (DemandEntry.Settled) settled.what();
    }

    /** The step that brought it into its state; null while it is unknown. */
    public Step brought() {
        return life.reversed().stream()
                .filter(told -> !told.flagged() && told.step().move().leads())
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
