package groundwork.assistance;

import groundwork.ledger.Change;
import groundwork.ledger.Change.Version;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.Rows;
import groundwork.ledger.Standing;
import groundwork.ledger.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps pairings as they stand. Plans and ends may come before what they are about. */
final class PairingRows {

    private static final String STANDING = """
            update $assistance.pairing p set
              ended = (select min(e.day) from $assistance.step e
                where e.county = p.county and e.thing = p.pairing and e.kind = 'ended'),
              (due, plan_of) = (select l.due, l.words_of from $assistance.plan l
                where l.county = p.county and l.pairing = p.pairing
                order by l.day desc, l.position desc limit 1)
            where p.county = :county and p.pairing = any(:touched)""";

    private PairingRows() {}

    /** After the steps were written: an end is one of them. */
    static void apply(Tables tables, List<Change> changes) {
        var formed = Standing.of(
                changes, fact -> fact.entry() instanceof PairingEntry.Formed said && said.officer() != null);
        var planned = Standing.of(
                changes, fact -> fact.entry() instanceof PairingEntry.Planned said && said.pairing() != null);
        var touched = new HashSet<>(formed.entries());
        for (var change : changes) {
            touch(touched, change.before());
            touch(touched, change.after());
        }
        if (touched.isEmpty()) return;
        formed.clear(tables, "$assistance.pairing", "pairing");
        planned.clear(tables, "$assistance.plan", "entry");
        formed(formed).insert(tables, "$assistance.pairing", """
                pairing, programme, unit, village, officer, household, person, since, position, words_of""", "");
        planned(planned).insert(tables, "$assistance.plan", """
                entry, pairing, programme, unit, village, day, due, position, words_of""", "");
        tables.sql(STANDING).param("touched", Tables.array("uuid", touched)).update();
    }

    private static void touch(Set<UUID> touched, Version version) {
        if (version == null || !(version.fact().entry() instanceof PairingEntry pairing)) return;
        var id = switch (pairing) {
            case PairingEntry.Formed _ -> null;
            case PairingEntry.Planned planned -> planned.pairing();
            case PairingEntry.Ended ended -> ended.pairing();
        };
        if (id != null) touched.add(id);
    }

    private static Rows formed(Standing formed) {
        var rows = new Rows("uuid", "uuid", "uuid", "int8", "uuid", "uuid", "uuid", "date", "int8", "uuid");
        for (var kept : formed.kept()) {
            var about = kept.about();
            var said = (PairingEntry.Formed) kept.fact().entry();
            rows.add(
                    kept.entry(),
                    about.programme(),
                    about.unit(),
                    about.village(),
                    said.officer(),
                    said.household(),
                    said.person(),
                    kept.fact().day(),
                    kept.entered(),
                    kept.version().wordsOf());
        }
        return rows;
    }

    private static Rows planned(Standing planned) {
        var rows = new Rows("uuid", "uuid", "uuid", "uuid", "int8", "date", "date", "int8", "uuid");
        for (var kept : planned.kept()) {
            var about = kept.about();
            var said = (PairingEntry.Planned) kept.fact().entry();
            rows.add(
                    kept.entry(),
                    said.pairing(),
                    about.programme(),
                    about.unit(),
                    about.village(),
                    kept.fact().day(),
                    said.due(),
                    kept.entered(),
                    kept.version().wordsOf());
        }
        return rows;
    }
}
