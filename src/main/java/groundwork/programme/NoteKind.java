package groundwork.programme;

import groundwork.ledger.Entry;
import groundwork.ledger.ProgrammeEntry;
import java.util.Optional;

/** What is noted about a programme for its summary. */
public enum NoteKind {
    /** 存在不足: what did not go well. */
    DEFICIENCY,
    /** 下一步打算: what was promised. */
    PROMISE;

    static Optional<NoteKind> of(Entry entry) {
        if (!(entry instanceof ProgrammeEntry about)) return Optional.empty();
        return switch (about) {
            case ProgrammeEntry.DeficiencyFound found -> Optional.of(DEFICIENCY);
            case ProgrammeEntry.Promised promised -> Optional.of(PROMISE);
            case ProgrammeEntry.Planned planned -> Optional.empty();
            case ProgrammeEntry.Targeted targeted -> Optional.empty();
            case ProgrammeEntry.Joined joined -> Optional.empty();
            case ProgrammeEntry.VillageIncluded included -> Optional.empty();
        };
    }

    ProgrammeEntry entry() {
        return switch (this) {
            case DEFICIENCY -> new ProgrammeEntry.DeficiencyFound();
            case PROMISE -> new ProgrammeEntry.Promised();
        };
    }
}
