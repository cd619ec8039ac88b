package groundwork.intake.upload;

import groundwork.intake.Problem;
import groundwork.intake.TypedRow;
import java.util.List;

/**
 * A row of an uploaded workbook with something to look at.
 *
 * @param tab place of its sheet, from 0
 * @param row number in the margin; 0 for the plan as a whole
 */
public record UploadRow(int tab, int row, TypedRow typed, List<Problem> problems) {

    public boolean bad() {
        return problems.stream().anyMatch(Problem::error);
    }

    /** In addresses. */
    public String key() {
        return tab + "-" + row;
    }
}
