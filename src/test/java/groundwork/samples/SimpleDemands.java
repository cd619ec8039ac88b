package groundwork.samples;

import groundwork.ledger.DemandEntry;
import groundwork.samples.SimpleLedger.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The lives of demands a second time: each kind of step by the states it fits, as the rules say it in words. */
final class SimpleDemands {

    private static final String WITH_A_UNIT = "referred accepted waiting granted refused disputed";

    /** Of the rest, nothing comes to the figures. */
    private static final Map<Class<?>, String> FITS = Map.ofEntries(
            fits(DemandEntry.Raised.class, "unknown"),
            fits(DemandEntry.Referred.class, "raised referred accepted declined granted refused disputed"),
            fits(DemandEntry.Accepted.class, "referred disputed"),
            fits(DemandEntry.Declined.class, "raised referred accepted refused disputed"),
            fits(DemandEntry.Urged.class, "referred accepted waiting granted refused disputed"),
            fits(DemandEntry.ApprovalSought.class, "raised referred accepted declined granted refused disputed"),
            fits(DemandEntry.ApprovalGranted.class, "waiting"),
            fits(DemandEntry.ApprovalRefused.class, "waiting"),
            fits(DemandEntry.Settled.class, "raised referred accepted declined granted refused disputed"),
            fits(DemandEntry.Confirmed.class, "settled confirmed"),
            fits(DemandEntry.Disputed.class, "settled confirmed"),
            fits(DemandEntry.LookedBack.class, "settled confirmed"),
            fits(DemandEntry.ExtensionAsked.class, WITH_A_UNIT),
            fits(DemandEntry.ExtensionGranted.class, WITH_A_UNIT),
            fits(DemandEntry.ExtensionRefused.class, WITH_A_UNIT),
            fits(
                    DemandEntry.Merged.class,
                    "raised referred accepted declined waiting granted refused settled confirmed disputed"),
            fits(DemandEntry.Withdrawn.class, "raised referred accepted declined waiting granted refused disputed"));

    private final Map<UUID, List<Told<DemandEntry>>> lives = new LinkedHashMap<>();
    private final Set<UUID> holding = new HashSet<>();

    SimpleDemands(SimpleLedger ledger) {
        for (var step : ledger.all(DemandEntry.class))
            lives.computeIfAbsent(step.entry().demand(), d -> new ArrayList<>()).add(step);
        // Stable: within both halves they stay in order of position.
        lives.values().forEach(life -> life.sort(Comparator.comparing(step -> !raises(step))));
        var leads = new HashMap<UUID, UUID>();
        ledger.each(DemandEntry.Merged.class).forEach(merger -> {
            var from = merger.entry().demand();
            var into = merger.entry().into();
            var raised = lives.getOrDefault(into, List.of()).stream().anyMatch(SimpleDemands::raises);
            if (!raised || SimpleLedger.end(leads, into).equals(from)) return;
            holding.add(merger.id());
            if (merger.id().equals(life(from).merged)) leads.put(from, into);
            else holding.remove(merger.id());
        });
    }

    List<Life> all() {
        return lives.keySet().stream().map(this::life).toList();
    }

    private Life life(UUID demand) {
        var life = new Life();
        lives.get(demand).forEach(life::step);
        return life;
    }

    /** One demand as its steps leave it; what does not fit changes nothing. */
    final class Life {
        String state = "unknown";
        Told<DemandEntry> raised;
        Told<DemandEntry> referred;
        Told<DemandEntry> settled;
        Told<DemandEntry> confirmed;
        /** What brought it into its state. */
        Told<DemandEntry> brought;

        java.time.LocalDate due;
        private boolean reopened;
        private boolean asked;
        private UUID merged;

        private void step(Told<DemandEntry> step) {
            var what = step.entry();
            if (!List.of(FITS.getOrDefault(what.getClass(), "").split(" ")).contains(state)) return;
            if (what instanceof DemandEntry.Merged && !holding.contains(step.id())) return;
            if (what instanceof DemandEntry.Urged || extended(step, what)) return;
            if (what instanceof DemandEntry.LookedBack back && back.finding() != DemandEntry.Finding.NOT_SOLVED) return;
            boolean again = what instanceof DemandEntry.Disputed || what instanceof DemandEntry.LookedBack;
            if (what instanceof DemandEntry.Raised) raised = step;
            if (what instanceof DemandEntry.Merged) merged = step.id();
            if (what instanceof DemandEntry.Confirmed && confirmed == null) confirmed = step;
            if (again) reopened = true;
            if (again || what instanceof DemandEntry.Settled) confirmed = null;
            if (what instanceof DemandEntry.Settled) settled = step;
            if (what instanceof DemandEntry.Referred to) refer(step, to);
            state = again ? "disputed" : state(what);
            brought = step;
        }

        /** A later day counts once somebody grants it, and only if somebody asked. */
        private boolean extended(Told<DemandEntry> step, DemandEntry what) {
            switch (what) {
                case DemandEntry.ExtensionAsked until -> asked = until.due() != null;
                case DemandEntry.ExtensionGranted until -> {
                    if (asked) referred = step;
                    if (asked && until.due() != null) due = until.due();
                    asked = false;
                }
                case DemandEntry.ExtensionRefused no -> asked = false;
                case DemandEntry other -> {
                    return false;
                }
            }
            return true;
        }

        private void refer(Told<DemandEntry> step, DemandEntry.Referred to) {
            referred = step;
            asked = false;
            boolean putOff =
                    reopened && due != null && to.due() != null && to.due().isAfter(due);
            if (to.due() != null && !putOff) due = to.due();
        }

        boolean open() {
            return !Set.of("settled", "confirmed", "withdrawn", "merged").contains(state);
        }
    }

    private static boolean raises(Told<DemandEntry> step) {
        return step.entry() instanceof DemandEntry.Raised;
    }

    private static String state(DemandEntry what) {
        return switch (what.getClass().getSimpleName()) {
            case "ApprovalSought" -> "waiting";
            case "ApprovalGranted" -> "granted";
            case "ApprovalRefused" -> "refused";
            case String name -> name.toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static Map.Entry<Class<?>, String> fits(Class<?> step, String states) {
        return Map.entry(step, states);
    }
}
