package groundwork.intake.workbook;

/** Where a cell is, both from 1. */
record Address(int row, int column) {

    /** Reads "C12"; null where it lies outside of any spreadsheet, as only a made-up file has it. */
    static Address parse(String ref) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < ref.length(); i++) {
            char c = ref.charAt(i);
            if (c >= 'A' && c <= 'Z' && row == 0) {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= '0' && c <= '9' && column > 0) {
                row = row * 10 + c - '0';
            } else {
                return null;
            }
            if (column > Limits.COLUMNS || row > Limits.ROWS) {
                return null;
            }
        }
        return row == 0 || column == 0 ? null : new Address(row, column);
    }
}
