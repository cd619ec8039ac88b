package groundwork.form;

import groundwork.ledger.Change;
import groundwork.ledger.FormEntry.DrawnUp;
import groundwork.ledger.FormEntry.Issued;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import groundwork.ledger.Wire;
import java.util.List;
import java.util.TreeMap;

/** What was drawn up, and what was issued of it: one row for each entry. */
final class SheetRows {

    private final Rows sheets = new Rows("uuid uuid int4 int8 uuid uuid date text uuid".split(" "));
    private final Rows issues = new Rows("uuid int8 uuid uuid uuid int8 date text int4".split(" "));
    private final Rows replaced = new Rows("uuid");

    static void apply(Tables tables, List<Change> changes) {
        var latest = new TreeMap<Long, Change>();
        for (var change : changes)
            if (ours(change.before()) || ours(change.after())) latest.put(change.entered(), change);
        if (latest.isEmpty()) return;
        var rows = new SheetRows();
        latest.values().forEach(rows::add);
        rows.write(tables);
    }

    private static boolean ours(Change.Version version) {
        if (version == null) return false;
        var entry = version.fact().entry();
        return entry instanceof DrawnUp || entry instanceof Issued issued && issued.sheet() != null;
    }

    private void add(Change change) {
        replaced.add(change.entry());
        if (!ours(change.after())) return;
        var fact = change.after().fact();
        var about = fact.about();
        if (fact.entry() instanceof DrawnUp drawn)
            sheets.add(
                    change.entry(),
                    drawn.sheet() == null ? change.entry() : drawn.sheet(),
                    drawn.version(),
                    change.entered(),
                    about.programme(),
                    about.unit(),
                    fact.day(),
                    Wire.json(fact),
                    change.after().wordsOf());
        if (fact.entry() instanceof Issued issued)
            issues.add(
                    change.entry(),
                    change.entered(),
                    issued.sheet(),
                    about.programme(),
                    about.unit(),
                    about.village(),
                    fact.day(),
                    FormCode.name(issued.recipient()),
                    issued.codes().size());
    }

    private void write(Tables tables) {
        for (var table : List.of("sheet", "issue"))
            replaced.run(
                    tables,
                    "delete from $form." + table + " t using {rows} where t.county = :county and t.entry = rows.c1");
        sheets.insert(
                tables, "$form.sheet", "entry, first, version, position, programme, unit, day, fact, words_of", "");
        issues.insert(
                tables, "$form.issue", "entry, position, sheet, programme, unit, village, day, recipient, codes", "");
    }
}
