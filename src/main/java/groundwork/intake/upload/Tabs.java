package groundwork.intake.upload;

import groundwork.intake.sheet.EnteredWorkbook;
import groundwork.intake.sheet.HeadFinder;
import groundwork.intake.sheet.Matching;
import groundwork.intake.workbook.Cell.Covered;
import groundwork.intake.workbook.Sheet;
import groundwork.intake.workbook.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sheets of a workbook with a few values of each column, so that a person sees what stands in it. */
final class Tabs {

    private static final int ROWS = 40;
    private static final int SAMPLES = 3;
    private static final int LONGEST = 40;

    private Tabs() {}

    static List<Tab> of(Workbook book) {
        var matchings = EnteredWorkbook.match(book);
        var tabs = new ArrayList<Tab>();
        for (int i = 0; i < matchings.size(); i++) {
            var sheet = book.sheets().get(i);
            var matching = matchings.get(i);
            var shown = matching.heads().isEmpty() ? HeadFinder.unlike(sheet) : matching;
            tabs.add(Tab.of(shown, samples(sheet, shown)));
        }
        return tabs;
    }

    private static Map<Integer, List<String>> samples(Sheet sheet, Matching matching) {
        var samples = new HashMap<Integer, List<String>>();
        for (var row : sheet.first(matching.lastHeadRow() + ROWS)) {
            if (row.number() <= matching.lastHeadRow()) continue;
            for (var cell : row.cells()) {
                if (cell.covered() != Covered.NO) continue;
                var some = samples.computeIfAbsent(cell.column(), column -> new ArrayList<>());
                var text = cut(cell.text());
                if (some.size() < SAMPLES && !some.contains(text)) some.add(text);
            }
        }
        return samples;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    static String json(List<Tab> tabs) {
        return JsonMapper.shared().writeValueAsString(tabs);
    }

    static List<Tab> read(String json) {
        return JsonMapper.shared().readValue(json, new TypeReference<List<Tab>>() {});
    }
}
