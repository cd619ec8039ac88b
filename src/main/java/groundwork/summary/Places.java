package groundwork.summary;

import groundwork.summary.document.Document;
import groundwork.summary.document.Paragraph;
import groundwork.summary.document.Section;
import java.util.List;

/** Where a paragraph goes: between two others there is always room. */
final class Places {

    private static final double STEP = 1000;

    private Places() {}

    record Spot(String part, double place) {}

    /** Behind {@code after}; at the end of the part where that is not in it. */
    static double after(Document document, String part, String after) {
        var there = in(document, part);
        int at = index(there, after);
        return at < 0 ? end(there) : between(there, at);
    }

    /** Null where there is nowhere further to go. */
    static Spot next(Document document, Paragraph paragraph, boolean up) {
        var there = in(document, paragraph.part());
        int at = index(there, paragraph.key());
        if (up && at > 0) return new Spot(paragraph.part(), between(there, at - 2));
        if (!up && at >= 0 && at < there.size() - 1) return new Spot(paragraph.part(), between(there, at + 1));
        var parts = document.parts().stream().map(Section::id).toList();
        int to = parts.indexOf(paragraph.part()) + (up ? -1 : 1);
        if (to < 0 || to >= parts.size()) return null;
        var neighbours = in(document, parts.get(to));
        return new Spot(parts.get(to), up ? end(neighbours) : between(neighbours, -1));
    }

    /** Between the one at {@code index} and the one after it; -1 is before the first. */
    private static double between(List<Paragraph> there, int index) {
        if (there.isEmpty() || index >= there.size() - 1) return end(there);
        var next = there.get(index + 1).place();
        return index < 0 ? next - STEP : (there.get(index).place() + next) / 2;
    }

    private static double end(List<Paragraph> there) {
        return there.isEmpty() ? STEP : Math.min(there.getLast().place(), Double.MAX_VALUE / 4) + STEP;
    }

    private static List<Paragraph> in(Document document, String part) {
        return document.parts().stream()
                .filter(section -> section.id().equals(part))
                .findFirst()
                .map(Section::paragraphs)
                .orElse(List.of());
    }

    private static int index(List<Paragraph> there, String key) {
        for (int i = 0; i < there.size(); i++) if (there.get(i).key().equals(key)) return i;
        return -1;
    }
}
