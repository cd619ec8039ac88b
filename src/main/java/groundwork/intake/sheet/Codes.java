package groundwork.intake.sheet;

import groundwork.intake.value.Plain;
import groundwork.intake.value.Reading;
import groundwork.intake.workbook.Cell;
import java.util.Arrays;
import java.util.List;

/** Codes of forms, several in a cell. */
final class Codes {

    private Codes() {}

    static Reading<List<String>> read(Cell cell) {
        if (Plain.isNothing(cell.text())) {
            return Reading.blank();
        }
        var codes = Arrays.stream(Plain.of(cell.text()).split("[、,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        return Reading.of(codes);
    }
}
