package groundwork.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row as somebody typed it, with all that is needed to read it again without its workbook. Holds personal words.
 *
 * @param kind key of the kind of sheet
 * @param sheet name on the tab
 * @param identity name of the sheet in ids
 * @param row number in the margin
 * @param number the row's own number, or what stands for it
 * @param numbered whether the sheet has a column of numbers
 * @param year that the tab or the title names, or null, and so is {@code month}
 * @param remarks about the row as a whole
 * @param cells those with something in them, matched with our columns
 */
public record TypedRow(
        String kind,
        String sheet,
        String identity,
        int row,
        String number,
        boolean numbered,
        Integer year,
        Integer month,
        List<Remark> remarks,
        List<TypedCell> cells) {

    public TypedRow {
        remarks = List.copyOf(remarks);
        cells = List.copyOf(cells);
    }

    TypedRow of(String sheetIdentity) {
        return new TypedRow(kind, sheet, sheetIdentity, row, number, numbered, year, month, remarks, cells);
    }

    public Optional<TypedCell> cell(String key) {
        return cells.stream().filter(cell -> cell.key().equals(key)).findFirst();
    }

    /** With other texts in some of its cells. */
    public TypedRow with(Map<String, String> mended) {
        if (mended.isEmpty()) return this;
        var changed = new ArrayList<TypedCell>();
        for (var cell : cells) if (!mended.containsKey(cell.key())) changed.add(cell);
        mended.forEach((key, text) -> changed.add(
                TypedCell.of(key, text, cell(key).map(TypedCell::unit).orElse(""))));
        return new TypedRow(kind, sheet, identity, row, number, numbered, year, month, remarks, changed);
    }
}
