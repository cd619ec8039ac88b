package groundwork.ledger;

/** Hazards (安全隐患). */
public sealed interface HazardEntry extends Entry {

    /** Words {@code note}: place, text. */
    @Kind("hazard.cleared")
    record Cleared(int places) implements HazardEntry {}
}
