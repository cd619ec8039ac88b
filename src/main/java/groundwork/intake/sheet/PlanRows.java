package groundwork.intake.sheet;

import groundwork.frame.Language;
import groundwork.frame.XlsxText;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The rows of the plan in the template: every item is there already, and only what it is has to be typed. */
final class PlanRows {

    /** Figures that plans set targets for. */
    private static final List<String> TARGETS = List.of(
            "visit.households", "meeting.forums", "material.copies", "talk.people", "opinion.count", "pairing.pairs");

    private PlanRows() {}

    static void write(Worksheet sheet, Language language) {
        int row = 1;
        for (var fact : PlanSheet.FACTS) {
            XlsxText.write(sheet, row, 0, fact.head().in(language));
            var example = fact.example().in(language);
            var help = Help.of(fact).in(language);
            sheet.comment(row, 0, example.isEmpty() ? help : help + " " + example);
            row++;
        }
        for (var figure : TARGETS) {
            XlsxText.write(sheet, row, 0, label("target", language));
            XlsxText.write(sheet, row++, 1, figure);
        }
        XlsxText.write(sheet, row++, 0, label("deficiency", language));
        XlsxText.write(sheet, row, 0, label("promise", language));
        sheet.width(0, 20);
        sheet.width(1, 60);
    }

    private static String label(String code, Language language) {
        return PlanSheet.ITEMS.all().stream()
                .filter(item -> item.code().equals(code))
                .map(item -> item.label().in(language))
                .findFirst()
                .orElseThrow();
    }
}
