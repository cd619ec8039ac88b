package groundwork.ledger;

import java.util.UUID;

/** Hazards (安全隐患). One that was found has the id of its {@link Found}. */
public sealed interface HazardEntry extends Entry {

    enum HazardKind {
        FIRE,
        ELECTRICITY,
        BUILDING,
        ROAD,
        WATER,
        GEOLOGY,
        OTHER
    }

    enum HazardUrgency {
        AT_ONCE,
        SOON,
        ORDINARY
    }

    /** In one place, and not cleared on the spot. Words {@code note}: place, text. */
    @Kind("hazard.found")
    record Found(HazardKind kind, HazardUrgency urgency) implements HazardEntry {}

    /**
     * Words {@code note}: place, text.
     *
     * @param hazard that was found before, or null where it was found and cleared at once, or several were
     */
    @Kind("hazard.cleared")
    record Cleared(int places, UUID hazard) implements HazardEntry {
        public Cleared(int places) {
            this(places, null);
        }
    }
}
