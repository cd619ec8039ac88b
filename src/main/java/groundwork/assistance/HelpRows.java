package groundwork.assistance;

import groundwork.assistance.HelpStep.Kind;
import groundwork.figure.Contributions;
import groundwork.ledger.Change;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Keeps the steps of pairings and jobs, and with each change the figures that follow from them. */
final class HelpRows {

    private static final String COLUMNS =
            "thing, entry, kind, position, programme, unit, village, day, officer, household, people, words_of";

    private HelpRows() {}

    static void apply(Tables tables, List<Change> changes, Contributions contributions) {
        var ours = changes.stream().filter(HelpRows::concerns).toList();
        if (ours.isEmpty()) return;
        var things = load(tables, ours);
        for (var change : ours) {
            // A correction may turn a step of one thing into a step of another.
            take(things, contributions, change, HelpStep.of(change.entry(), change.entered(), change.before()), false);
            take(things, contributions, change, HelpStep.of(change.entry(), change.entered(), change.after()), true);
        }
        save(tables, things);
    }

    private static boolean concerns(Change change) {
        return HelpStep.of(change.entry(), 0, change.before()) != null
                || HelpStep.of(change.entry(), 0, change.after()) != null;
    }

    private static void take(
            Map<UUID, TreeMap<UUID, HelpStep>> things,
            Contributions contributions,
            Change change,
            HelpStep step,
            boolean here) {
        if (step == null) return;
        var steps = things.get(step.thing());
        var before = Help.contributions(steps.values());
        if (here) steps.put(step.entry(), step);
        else steps.remove(step.entry());
        contributions.shift(step.thing(), change.position(), before, Help.contributions(steps.values()));
    }

    private static Map<UUID, TreeMap<UUID, HelpStep>> load(Tables tables, List<Change> ours) {
        var things = new HashMap<UUID, TreeMap<UUID, HelpStep>>();
        for (var change : ours) {
            var before = HelpStep.of(change.entry(), 0, change.before());
            var after = HelpStep.of(change.entry(), 0, change.after());
            if (before != null) things.put(before.thing(), new TreeMap<>());
            if (after != null) things.put(after.thing(), new TreeMap<>());
        }
        tables.sql("select " + COLUMNS + " from $assistance.step where county = :county and thing = any(:things)")
                .param("things", Tables.array("uuid", things.keySet()))
                .query((row, n) -> new HelpStep(
                        row.getObject("thing", UUID.class),
                        row.getObject("entry", UUID.class),
                        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getLong("position"),
                        row.getObject("programme", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getObject("village", Long.class),
                        row.getObject("day", java.time.LocalDate.class),
                        row.getObject("officer", UUID.class),
                        row.getObject("household", UUID.class),
                        row.getInt("people"),
                        row.getObject("words_of", UUID.class)))
                .list()
                .forEach(step -> things.get(step.thing()).put(step.entry(), step));
        return things;
    }

    private static void save(Tables tables, Map<UUID, TreeMap<UUID, HelpStep>> things) {
        tables.sql("delete from $assistance.step where county = :county and thing = any(:things)")
                .param("things", Tables.array("uuid", things.keySet()))
                .update();
        var rows = new Rows(
                "uuid", "uuid", "text", "int8", "uuid", "uuid", "int8", "date", "uuid", "uuid", "int4", "uuid");
        things.values()
                .forEach(steps -> steps.values()
                        .forEach(step -> rows.add(
                                step.thing(),
                                step.entry(),
                                step.kind(),
                                step.position(),
                                step.programme(),
                                step.unit(),
                                step.village(),
                                step.day(),
                                step.officer(),
                                step.household(),
                                step.people(),
                                step.wordsOf())));
        rows.insert(tables, "$assistance.step", COLUMNS, "");
    }
}
