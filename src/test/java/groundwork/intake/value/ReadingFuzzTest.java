package groundwork.intake.value;

import com.code_intelligence.jazzer.junit.FuzzTest;
import groundwork.intake.workbook.Cell;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;

/** Whatever stands in a cell is a value, nothing, or wrong with a remark; nothing else comes of it. */
class ReadingFuzzTest {

    private static final Around YEAR = Around.period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));

    @FuzzTest
    void anyText(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var cell = Cell.text(1, 1, text);
        Cells.said(Days.read(cell, YEAR));
        Cells.said(Spans.read(cell, YEAR));
        Cells.said(Times.read(cell));
        Cells.said(Counts.read(cell, Set.of("人", "户")));
        Cells.said(Measures.yuan(cell, "万元"));
        Cells.said(Measures.mu(cell, "亩"));
        Cells.said(Measures.quantity(cell));
        Cells.said(Phones.read(cell));
        Cells.said(YesNo.read(cell));
    }
}
