package groundwork.ledger;

/** Publicity material (宣传资料). */
public sealed interface MaterialEntry extends Entry {

    /** Words {@code note}: title, text. */
    @Kind("material.handed_out")
    record HandedOut(int copies) implements MaterialEntry {}
}
