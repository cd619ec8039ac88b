package groundwork.intake.sheet;

import groundwork.ledger.Hash;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a sheet of a workbook was taken for, column by column. A person may change it; what was chosen is remembered by
 * {@link #fingerprint}.
 *
 * @param sheet name on the tab
 * @param kind null where the sheet is like none of ours and is left out
 * @param lastHeadRow number of the last row of heads; rows begin after it. 0 where there are none
 * @param heads every column that has one, matched or not
 * @param year that the tab or the title names, or null, and so is {@code month}
 * @param confidence from 0 to 1; below 0.7 a person should look
 */
public record Matching(
        String sheet,
        boolean hidden,
        SheetKind kind,
        int lastHeadRow,
        List<HeadCell> heads,
        Integer year,
        Integer month,
        double confidence) {

    public Matching {
        heads = List.copyOf(heads);
    }

    public Optional<HeadCell> head(String key) {
        return heads.stream().filter(head -> key.equals(head.key())).findFirst();
    }

    /** The key of our column that this one was matched with; empty for none. */
    String key(int column) {
        return heads.stream()
                .filter(head -> head.column() == column && head.key() != null)
                .findFirst()
                .map(HeadCell::key)
                .orElse("");
    }

    /** Columns of the sheet that nothing is taken from. */
    public List<HeadCell> unmatched() {
        return heads.stream().filter(head -> head.key() == null).toList();
    }

    /** Columns of ours that every row must have and that the sheet lacks. */
    public List<Column> missing() {
        return kind == null
                ? List.of()
                : kind.columns().stream()
                        .filter(column ->
                                column.required() && head(column.key()).isEmpty())
                        .toList();
    }

    /** The same heads, wherever they are found again. */
    public String fingerprint() {
        var words = heads.stream().map(head -> HeadText.of(head.text()).whole()).collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Hash.of(words), 0, 16);
    }

    /** The same heads taken for those of another kind, as far as they are like its columns; null leaves it out. */
    public Matching as(SheetKind other) {
        if (other == null) {
            return with(null, Map.of());
        }
        var guess = Guess.of(other, Heads.of(heads));
        return new Matching(sheet, hidden, other, lastHeadRow, guess.cells(), year, month, guess.confidence());
    }

    /**
     * As a person wants it.
     *
     * @param as null to leave the sheet out
     * @param keys of our columns by the number of the sheet's column; what is not in it is left out
     */
    public Matching with(SheetKind as, Map<Integer, String> keys) {
        var changed = new ArrayList<HeadCell>();
        for (var head : heads) {
            var key = as == null ? null : keys.get(head.column());
            boolean ours = key != null && as.column(key).isPresent();
            changed.add(ours ? head.matched(key, 1) : head.matched(null, 0));
        }
        return new Matching(sheet, hidden, as, lastHeadRow, changed, year, month, 1);
    }
}
