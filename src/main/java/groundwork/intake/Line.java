package groundwork.intake;

import java.util.Comparator;
import java.util.UUID;

/**
 * A row of a sheet as far as it is compared with those of an earlier workbook.
 *
 * @param written its number
 * @param content of everything else in it; equal for equal rows
 */
record Line(String written, UUID content) {

    /** 2 before 10: in bureaus' sheets the order of numbers is that of the rows. */
    static final Comparator<Line> ORDER =
            Comparator.comparingInt((Line line) -> line.written().length()).thenComparing(Line::written);
}
