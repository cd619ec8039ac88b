package groundwork.form;

import groundwork.ledger.Change;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.util.List;
import java.util.TreeMap;

/** What follows from each entry alone, one row at its position: opinions, and forms without a code. */
final class ByEntry {

    private final Rows opinions = new Rows("int8 uuid uuid uuid int8 date int4 bool text uuid".split(" "));
    private final Rows uncoded = new Rows("int8 uuid uuid text uuid int8 date text int4".split(" "));
    private final Rows replaced = new Rows("int8");

    static void apply(Tables tables, List<Change> changes) {
        var latest = new TreeMap<Long, Change>();
        for (var change : changes)
            if (ours(change.before()) || ours(change.after())) latest.put(change.entered(), change);
        if (latest.isEmpty()) return;
        var rows = new ByEntry();
        latest.values().forEach(rows::add);
        rows.write(tables);
    }

    private static boolean ours(Change.Version version) {
        return version != null
                && (version.fact().entry() instanceof OpinionEntry
                        || version.fact().entry() instanceof FormEntry);
    }

    private void add(Change change) {
        if (change.corrects() || change.position() != change.entered()) replaced.add(change.entered());
        if (change.after() == null) return;
        var fact = change.after().fact();
        if (fact.entry() instanceof OpinionEntry.TakenDown opinion) add(change, fact, opinion);
        if (fact.entry() instanceof FormEntry form)
            switch (form) {
                case FormEntry.DrawnUp _ -> {}
                case FormEntry.Issued issued ->
                    add(change, fact, "issued", FormCode.name(issued.recipient()), issued.uncoded());
                case FormEntry.Returned returned -> add(change, fact, "returned", "", returned.uncoded());
            }
    }

    private void add(Change change, Fact fact, OpinionEntry.TakenDown opinion) {
        var about = fact.about();
        opinions.add(
                change.entered(),
                change.entry(),
                about.programme(),
                about.unit(),
                about.village(),
                fact.day(),
                opinion.count(),
                opinion.ownStyle(),
                opinion.form(),
                change.after().wordsOf());
    }

    private void add(Change change, Fact fact, String side, String recipient, int amount) {
        if (amount == 0) return;
        var about = fact.about();
        uncoded.add(
                change.entered(),
                change.entry(),
                about.programme(),
                side,
                about.unit(),
                about.village(),
                fact.day(),
                recipient,
                amount);
    }

    private void write(Tables tables) {
        for (var table : List.of("opinion", "uncoded"))
            replaced.run(
                    tables,
                    "delete from $form." + table + " t using {rows} where t.county = :county and t.position = rows.c1");
        opinions.insert(tables, "$form.opinion", """
                position, entry, programme, unit, village, day, count, own_style, form, words_of""", "");
        uncoded.insert(tables, "$form.uncoded", """
                position, entry, programme, side, unit, village, day, recipient, amount""", "");
    }
}
