package groundwork.intake.upload;

import groundwork.intake.sheet.HeadCell;
import groundwork.intake.sheet.Matching;
import groundwork.intake.sheet.SheetKind;
import groundwork.intake.sheet.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet of an uploaded workbook and what it is taken for. Holds personal words, in its samples.
 *
 * @param guessed the kind it was taken for without asking; empty for none
 * @param kind what it is taken for now, by {@link Template#key}; null where it is left out
 * @param confidence from 0 to 1; below 0.7 a person should look
 * @param remembered whether a person chose this for such heads before
 */
public record Tab(
        String name,
        boolean hidden,
        String guessed,
        String kind,
        int lastHeadRow,
        Integer year,
        Integer month,
        List<TabHead> heads,
        double confidence,
        boolean remembered) {

    public static final double SURE = 0.7;

    static Tab of(Matching matching, Map<Integer, List<String>> samples) {
        var kind = key(matching.kind());
        return new Tab(
                matching.sheet(),
                matching.hidden(),
                kind == null ? "" : kind,
                kind,
                matching.lastHeadRow(),
                matching.year(),
                matching.month(),
                matching.heads().stream().map(head -> TabHead.of(head, samples)).toList(),
                matching.confidence(),
                false);
    }

    private static String key(SheetKind kind) {
        return kind == null ? null : Template.key(kind);
    }

    public Optional<SheetKind> taken() {
        return Optional.ofNullable(kind).flatMap(Template::sheet);
    }

    public Matching matching() {
        return new Matching(
                name,
                hidden,
                taken().orElse(null),
                lastHeadRow,
                heads.stream().map(TabHead::cell).toList(),
                year,
                month,
                confidence);
    }

    /** Taken for another kind: columns are matched anew. */
    public Tab as(String other) {
        return with(matching().as(Template.sheet(other).orElse(null)), false);
    }

    /** @param keys of our columns in the order of the heads; null or unknown ones leave a column out */
    public Tab with(String as, List<String> keys, boolean before) {
        var byColumn = new HashMap<Integer, String>();
        for (int i = 0; i < heads.size() && i < keys.size(); i++)
            byColumn.put(heads.get(i).column(), keys.get(i));
        return with(matching().with(Template.sheet(as).orElse(null), byColumn), before);
    }

    private Tab with(Matching changed, boolean before) {
        var samples = new HashMap<Integer, List<String>>();
        heads.forEach(head -> samples.put(head.column(), head.samples()));
        var heads = changed.heads().stream()
                .map((HeadCell head) -> TabHead.of(head, samples))
                .toList();
        var as = key(changed.kind());
        return new Tab(name, hidden, guessed, as, lastHeadRow, year, month, heads, changed.confidence(), before);
    }

    public boolean plan() {
        return kind != null && kind.startsWith("plan");
    }

    /** A sheet without heads is known again by nothing. */
    boolean recognisable() {
        return heads.stream().anyMatch(head -> !head.text().isBlank());
    }
}
