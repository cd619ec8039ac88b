package groundwork.intake;

import java.util.Map;

/** What somebody typed in place of what stood in a workbook, while looking through it. */
@FunctionalInterface
public interface Mended {

    Mended NOTHING = (sheet, row) -> Map.of();

    /** Texts by the keys of our columns; empty for a row that is taken as it is. */
    Map<String, String> of(String sheet, int row);
}
