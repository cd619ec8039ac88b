package groundwork.intake.workbook;

/**
 * What a file may cost us before anything in it is looked at. A workbook of 100,000 ledger rows has about 10 MB,
 * inflates to about 80 MB and by a factor of 10 to 60.
 *
 * @param fileBytes as uploaded
 * @param entries parts in the zip
 * @param ratio how many times its size a part may inflate to, beyond its first megabyte
 * @param inflatedBytes all parts together
 * @param textBytes the table of distinct texts inflated, or a whole .xls: the only things held in memory
 * @param cellChars a cell's text; Excel itself allows 32,767
 */
public record Limits(long fileBytes, int entries, int ratio, long inflatedBytes, long textBytes, int cellChars) {

    public static final Limits DEFAULT = new Limits(100L << 20, 2_000, 200, 1L << 30, 128L << 20, 1 << 20);

    /** Excel's own. */
    static final int COLUMNS = 16_384;

    static final int ROWS = 1_048_576;
}
