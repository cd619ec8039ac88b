package groundwork.intake.value;

import groundwork.intake.Remark;
import java.util.List;

/**
 * A date as far as it was typed.
 *
 * @param year null where it was left out, and so is {@code month}
 * @param warnings what was guessed in taking it apart
 * @param dayFirst the same read the other way round ("5/12/2018"), or null
 */
record Parts(Integer year, Integer month, int day, List<Remark> warnings, Parts dayFirst) {

    static Parts of(Integer year, Integer month, int day, Remark... warnings) {
        return new Parts(year, month, day, List.of(warnings), null);
    }
}
