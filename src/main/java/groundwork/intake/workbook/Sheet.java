package groundwork.intake.workbook;

import java.util.ArrayList;
import java.util.List;

/** A sheet of a {@link Workbook}. */
public interface Sheet {

    /** As on its tab; of a CSV the file's name without its ending. */
    String name();

    /** Hidden sheets are read like the others; whoever shows them says so. */
    boolean hidden();

    /**
     * Hands out every row that has a cell with something in it, from the top.
     *
     * @throws UnfitFile when the file turns out to be damaged further down
     */
    void rows(Rows to);

    /** The first rows that have something in them. */
    default List<Row> first(int count) {
        var rows = new ArrayList<Row>(count);
        rows(row -> {
            rows.add(row);
            return rows.size() < count;
        });
        return rows;
    }
}
