package groundwork.intake.value;

import groundwork.intake.workbook.Cell;
import java.util.regex.Pattern;

/** A village as a workbook names it: by its code or by its name. Which one it is, the directory says. */
public sealed interface VillageName {

    /** Twelve digits, GB/T 10114. */
    record Code(long code) implements VillageName {}

    record Name(String name) implements VillageName {}

    Pattern DIGITS = Pattern.compile("\\d+");

    static Reading<VillageName> read(Cell cell) {
        if (Plain.isNothing(cell.text())) {
            return Reading.blank();
        }
        var plain = Plain.of(cell.text());
        if (!DIGITS.matcher(plain).matches()) {
            return Reading.of(new Name(plain));
        }
        return plain.length() == 12 ? Reading.of(new Code(Long.parseLong(plain))) : Reading.wrong("village");
    }
}
