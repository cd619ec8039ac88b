package groundwork.intake.workbook;

/** A range of merged cells, all four from 1 and inclusive. */
record Merge(int top, int left, int bottom, int right) {

    /** Reads "B2:D3"; null where it is none. */
    static Merge parse(String ref) {
        int colon = ref.indexOf(':');
        if (colon < 0) {
            return null;
        }
        var from = Address.parse(ref.substring(0, colon));
        var to = Address.parse(ref.substring(colon + 1));
        return from == null || to == null ? null : new Merge(from.row(), from.column(), to.row(), to.column());
    }
}
