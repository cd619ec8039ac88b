package groundwork.form;

import groundwork.form.Answered.Key;
import groundwork.form.TallyPart.Line;
import groundwork.ledger.Change;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import groundwork.ledger.Wire;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Counts what was answered, question by question, as it comes in and as it is put right. */
final class Tally {

    private final Map<Key, Map<UUID, Answered>> known = new LinkedHashMap<>();
    private final Map<Line, Shift> shifts = new LinkedHashMap<>();

    private record Shift(long n, BigDecimal amount) {}

    static void apply(Tables tables, List<Change> changes) {
        var tally = new Tally();
        for (var change : changes) both(change).forEach(one -> tally.known.put(one.key(), new HashMap<>()));
        if (tally.known.isEmpty()) return;
        tally.load(tables);
        tally.known.values().forEach(entries -> tally.count(entries, -1));
        for (var change : changes) tally.lay(change);
        tally.known.values().forEach(entries -> tally.count(entries, 1));
        tally.write(tables);
    }

    private static Stream<Answered> both(Change change) {
        return Stream.of(change.before(), change.after())
                .flatMap(version -> Answered.of(change.entry(), change.entered(), version));
    }

    private void lay(Change change) {
        Answered.of(change.entry(), change.entered(), change.before())
                .forEach(gone -> known.get(gone.key()).remove(gone.entry()));
        Answered.of(change.entry(), change.entered(), change.after())
                .forEach(here -> known.get(here.key()).put(here.entry(), here));
    }

    private void count(Map<UUID, Answered> entries, int sign) {
        entries.values().stream().min(Comparator.comparingLong(Answered::position)).stream()
                .flatMap(first -> first.parts().stream())
                .forEach(part -> shifts.merge(
                        part.line(),
                        new Shift(sign, part.amount().multiply(BigDecimal.valueOf(sign))),
                        (a, b) -> new Shift(a.n + b.n, a.amount.add(b.amount))));
    }

    private void load(Tables tables) {
        tables
                .sql("select code, programme, entry, position, fact from $form.answered "
                        + "where county = :county and code = any(:codes)")
                .param(
                        "codes",
                        Tables.array(
                                "text", known.keySet().stream().map(Key::code).toList()))
                .query((row, n) -> new Answered(
                        new Key(row.getString("code"), row.getObject("programme", UUID.class)),
                        row.getObject("entry", UUID.class),
                        row.getLong("position"),
                        Wire.read(row.getString("fact"))))
                .list()
                .stream()
                .filter(one -> known.containsKey(one.key()))
                .forEach(one -> known.get(one.key()).put(one.entry(), one));
    }

    private void write(Tables tables) {
        var keys = new Rows("text", "uuid");
        var rows = new Rows("text uuid uuid int8 uuid int8 text".split(" "));
        known.forEach((key, entries) -> {
            keys.add(key.code(), key.programme());
            for (var one : entries.values()) {
                var about = one.fact().about();
                rows.add(
                        key.code(),
                        key.programme(),
                        one.entry(),
                        one.position(),
                        about.unit(),
                        about.village(),
                        Wire.json(one.fact()));
            }
        });
        keys.run(tables, """
                delete from $form.answered a using {rows}
                where a.county = :county and a.code = rows.c1 and a.programme = rows.c2""");
        rows.insert(tables, "$form.answered", "code, programme, entry, position, unit, village, fact", "");
        shift(tables);
    }

    private void shift(Tables tables) {
        var rows = new Rows("uuid int4 int4 uuid uuid int8 int8 numeric".split(" "));
        shifts.forEach((line, by) -> {
            if (by.n != 0 || by.amount.signum() != 0)
                rows.add(
                        line.sheet(),
                        line.question(),
                        line.choice(),
                        line.programme(),
                        line.unit(),
                        line.village(),
                        by.n,
                        by.amount);
        });
        rows.insert(tables, "$form.tally as t", "sheet, question, choice, programme, unit, village, n, amount", """
                on conflict (county, sheet, question, choice, programme, unit, village) do update
                set n = t.n + excluded.n, amount = trim_scale(t.amount + excluded.amount)""");
        rows.run(tables, """
                delete from $form.tally t using {rows}
                where t.county = :county and t.sheet = rows.c1 and t.question = rows.c2 and t.choice = rows.c3
                  and t.programme = rows.c4 and t.unit = rows.c5 and t.village = rows.c6 and t.n = 0""");
    }
}
