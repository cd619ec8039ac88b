package groundwork.intake.web;

import groundwork.frame.Page;
import groundwork.frame.Paged;
import java.util.List;

/**
 * What came in by workbook, what is on its way, and how to bring more.
 *
 * @param left rows that imports left out and nobody has mended yet
 */
public record ImportList(List<WaitingLine> waiting, Paged<ImportLine> imports, long left) implements Page {}
