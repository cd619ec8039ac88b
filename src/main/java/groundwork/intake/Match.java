package groundwork.intake;

/** By what the rows of a workbook are taken to be those of an earlier one. */
public enum Match {
    /** The row's own number (编号), which stays with it for good. */
    NUMBER,
    /** What the row says: for sheets with a mere 序号, which counts anew when a row is put in or taken out. */
    CONTENT
}
