package groundwork.intake.web;

import groundwork.frame.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row as its form sends it: {@code cell.day}, {@code cell.village} …, and the columns of the table it stands in. */
record RowForm(Map<String, String> form) {

    private static final String CELL = "cell.";
    /** What spreadsheets hold in a cell. */
    private static final int LONGEST = 32_767;

    Map<String, String> cells() {
        var cells = new HashMap<String, String>();
        form.forEach((name, text) -> {
            if (name.startsWith(CELL)) cells.put(name.substring(CELL.length()), cut(Typed.text(text)));
        });
        return cells;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    List<String> shown() {
        return List.of(form.getOrDefault("shown", "").split(","));
    }
}
