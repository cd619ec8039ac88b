package groundwork.intake;

import java.util.List;

/**
 * Rows that an earlier workbook of the programme had on the same sheets, that still count, and that this workbook no
 * longer has. They are told and never struck: whoever meant them to go strikes them.
 *
 * @param first the first {@value Earlier#SHOWN} of them
 */
public record Missing(long count, List<Absent> first) {

    /**
     * @param sheet name on the tab, as this workbook has it
     * @param number that the row carried the last time
     */
    public record Absent(String sheet, String number) {}
}
