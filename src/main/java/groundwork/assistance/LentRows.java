package groundwork.assistance;

import groundwork.ledger.Change;
import groundwork.ledger.Fact;
import groundwork.ledger.ResourceEntry;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import java.util.List;

/** Keeps equipment as it was lent, and what came back, also what comes back before anybody knows that it was lent. */
final class LentRows {

    private LentRows() {}

    static void apply(Tables tables, List<Change> changes) {
        var lent = Standing.of(changes, ResourceEntry.Lent.class);
        var back = Standing.of(changes, LentRows::names);
        if (!lent.isEmpty()) {
            lent.clear(tables, "$assistance.lent", "resource");
            lent(lent).insert(tables, "$assistance.lent", """
                    resource, programme, unit, village, demand, lender, worth, amount, measure, day, position,
                    words_of""", "");
        }
        if (!back.isEmpty()) {
            back.clear(tables, "$assistance.given_back", "entry");
            back(back).insert(tables, "$assistance.given_back", "entry, resource, day, position", "");
        }
    }

    private static boolean names(Fact fact) {
        return fact.entry() instanceof ResourceEntry.Returned back && back.resource() != null;
    }

    private static Rows lent(Standing lent) {
        var rows = new Rows("uuid uuid uuid int8 uuid uuid numeric numeric text date int8 uuid".split(" "));
        for (var kept : lent.kept()) {
            var about = kept.about();
            var said = (ResourceEntry.Lent) kept.fact().entry();
            var benefit = said.benefit();
            rows.add(
                    kept.entry(),
                    about.programme(),
                    about.unit(),
                    about.village(),
                    said.demand(),
                    said.lender(),
                    said.worth(),
                    benefit == null ? null : benefit.amount(),
                    benefit == null ? null : benefit.measure(),
                    kept.fact().day(),
                    kept.entered(),
                    kept.version().wordsOf());
        }
        return rows;
    }

    private static Rows back(Standing back) {
        var rows = new Rows("uuid", "uuid", "date", "int8");
        for (var kept : back.kept()) {
            var said = (ResourceEntry.Returned) kept.fact().entry();
            rows.add(kept.entry(), said.resource(), kept.fact().day(), kept.entered());
        }
        return rows;
    }
}
