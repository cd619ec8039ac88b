package groundwork.form;

import groundwork.ledger.Change;
import groundwork.ledger.OpinionEntry.Sorted;
import groundwork.ledger.OpinionEntry.TakenDown;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Puts opinions under their topics, whichever of the two comes first, and keeps those on our own style apart. */
final class Sorting {

    private final Set<UUID> touched = new HashSet<>();

    /** After the opinions themselves were written. */
    static void apply(Tables tables, List<Change> changes) {
        var sorting = new Sorting();
        var latest = new TreeMap<Long, Change>();
        for (var change : changes) {
            if (sorted(change.before()) != null || sorted(change.after()) != null) latest.put(change.entered(), change);
            if (taken(change.after()) != null) sorting.touched.add(change.entry());
        }
        sorting.lay(tables, latest.values());
        sorting.topics(tables);
        apart(tables, changes);
    }

    private static Sorted sorted(Change.Version version) {
        return version != null && version.fact().entry() instanceof Sorted sorted ? sorted : null;
    }

    private static TakenDown taken(Change.Version version) {
        return version != null && version.fact().entry() instanceof TakenDown taken ? taken : null;
    }

    private void lay(Tables tables, Iterable<Change> latest) {
        var gone = new Rows("uuid");
        var rows = new Rows("uuid", "uuid", "int8", "text");
        for (var change : latest) {
            for (var version : new Change.Version[] {change.before(), change.after()})
                if (sorted(version) != null) touched.addAll(sorted(version).opinions());
            gone.add(change.entry());
            var here = sorted(change.after());
            if (here != null)
                here.opinions().stream()
                        .distinct()
                        .forEach(opinion -> rows.add(
                                opinion,
                                change.entry(),
                                change.entered(),
                                FormCode.name(here.topic()).isEmpty() ? null : FormCode.name(here.topic())));
        }
        if (gone.isEmpty()) return;
        // What was under it before it was put right has to find its topic again, too.
        touched.addAll(tables.sql("select opinion from $form.sorted where county = :county and entry = any(:entries)")
                .param("entries", Tables.array("uuid", entries(latest)))
                .query(UUID.class)
                .list());
        gone.run(tables, "delete from $form.sorted s using {rows} where s.county = :county and s.entry = rows.c1");
        rows.insert(tables, "$form.sorted", "opinion, entry, position, topic", "");
    }

    private static List<UUID> entries(Iterable<Change> changes) {
        var entries = new java.util.ArrayList<UUID>();
        changes.forEach(change -> entries.add(change.entry()));
        return entries;
    }

    private void topics(Tables tables) {
        if (touched.isEmpty()) return;
        tables.sql("""
                        update $form.opinion o set topic = coalesce(
                          (select s.topic from $form.sorted s where s.county = o.county and s.opinion = o.entry
                            order by s.position desc limit 1), '')
                        where o.county = :county and o.entry = any(:touched)
                        """).param("touched", Tables.array("uuid", touched)).update();
    }

    private static void apart(Tables tables, List<Change> changes) {
        var places = new TreeMap<Long, Change>();
        var own = new Rows("uuid");
        for (var change : changes) {
            var before = taken(change.before());
            var after = taken(change.after());
            if (before != null && before.ownStyle() || after != null && after.ownStyle()) own.add(change.entry());
            if (after != null) places.put(change.entered(), change);
        }
        own.insert(tables, "$form.apart", "entry", "on conflict do nothing");
        var rows = new Rows("uuid", "uuid", "uuid", "int8");
        for (var change : places.values()) {
            var about = change.after().fact().about();
            rows.add(change.entry(), about.programme(), about.unit(), about.village());
        }
        rows.run(tables, """
                update $form.apart a set programme = rows.c2, unit = rows.c3, village = rows.c4 from {rows}
                where a.county = :county and a.entry = rows.c1""");
    }
}
