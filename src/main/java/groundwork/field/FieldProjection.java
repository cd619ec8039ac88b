package groundwork.field;

import groundwork.ledger.CardEntry;
import groundwork.ledger.Change;
import groundwork.ledger.Change.Version;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Entry;
import groundwork.ledger.ErasureEntry;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Kinds;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.Projection;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import groundwork.ledger.Unknown;
import groundwork.ledger.VisitEntry;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Which villages something was recorded about, and what officers did day by day. */
@Component
final class FieldProjection implements Projection {

    private static final String MORE = """
            on conflict (county, officer, day, kind, village) do update set many = w.many + excluded.many""";

    @Override
    public String schema() {
        return "field";
    }

    @Override
    public List<String> tables() {
        return List.of("touched", "work");
    }

    @Override
    public void apply(Tables tables, List<Change> changes) {
        var touched = new TreeMap<Long, Long>();
        var work = new TreeMap<Work, Integer>();
        for (var change : changes) {
            touch(touched, change, change.before());
            touch(touched, change, change.after());
            add(work, change.before(), -1);
            add(work, change.after(), 1);
        }
        write(tables, touched);
        writeWork(tables, work);
    }

    private static void touch(TreeMap<Long, Long> touched, Change change, Version version) {
        if (version == null) return;
        var village = version.fact().about().village();
        if (village != null) touched.put(village, change.position());
        if (elsewhere(version.fact().entry(), village)) touched.put(Work.NOWHERE, change.position());
    }

    /**
     * Whether it may show on the sheet of a village it does not name: a merger moves the visits of a household that may
     * live elsewhere, and what an erasure takes away is to go from the phones.
     */
    private static boolean elsewhere(Entry entry, Long village) {
        if (entry instanceof HouseholdEntry.Merged || entry instanceof ErasureEntry) return true;
        return village == null
                && (entry instanceof HouseholdEntry
                        || entry instanceof CardEntry
                        || entry instanceof VisitEntry
                        || entry instanceof DemandEntry
                        || entry instanceof ProgrammeEntry
                        || entry instanceof Unknown);
    }

    private static void add(TreeMap<Work, Integer> work, Version version, int many) {
        if (version == null) return;
        var fact = version.fact();
        var kind = Kinds.of(fact.entry());
        if (!Work.KINDS.contains(kind)) return;
        var village = fact.about().village();
        for (var officer : new HashSet<>(fact.about().officers()))
            work.merge(
                    new Work(officer, fact.day(), kind, village == null ? Work.NOWHERE : village), many, Integer::sum);
    }

    private static void write(Tables tables, TreeMap<Long, Long> touched) {
        var rows = new Rows("int8", "int8");
        touched.forEach(rows::add);
        rows.insert(
                tables,
                "$field.touched",
                "village, position",
                "on conflict (county, village) do update set position = excluded.position");
    }

    private static void writeWork(Tables tables, TreeMap<Work, Integer> work) {
        var rows = new Rows("uuid", "date", "text", "int8", "int4");
        var less = new Rows("uuid", "date", "text", "int8");
        work.forEach((one, many) -> {
            if (many != 0) rows.add(one.officer(), one.day(), one.kind(), one.village(), many);
            if (many < 0) less.add(one.officer(), one.day(), one.kind(), one.village());
        });
        rows.insert(tables, "$field.work as w", "officer, day, kind, village, many", MORE);
        less.run(tables, """
                delete from $field.work w using {rows}
                where w.county = :county and w.officer = c1 and w.day = c2 and w.kind = c3 and w.village = c4
                  and w.many = 0""");
    }
}
