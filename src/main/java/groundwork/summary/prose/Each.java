package groundwork.summary.prose;

/** What a paragraph of a template is repeated for. */
public enum Each {
    ONCE,
    /** Figures are those of the village. */
    VILLAGE,
    /** A demand that is told: {@code {demand.case}}. */
    CASE,
    /** Something that did not go well: {@code {note}}. */
    DEFICIENCY,
    /** A promise for the next plan: {@code {note}}. */
    PROMISE
}
