package groundwork.intake.workbook;

/** What a cell holds, as the file says it. Everything in a CSV is {@link #TEXT}. */
public enum CellKind {
    BLANK,
    TEXT,
    NUMBER,
    DATE,
    TIME,
    BOOLEAN,
    /** Such as #N/A. */
    ERROR
}
