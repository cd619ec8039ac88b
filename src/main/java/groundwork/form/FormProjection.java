package groundwork.form;

import groundwork.figure.Contribution;
import groundwork.figure.Contributions;
import groundwork.form.FormCode.Key;
import groundwork.form.FormCode.Side;
import groundwork.ledger.Change;
import groundwork.ledger.Ids;
import groundwork.ledger.Projection;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps which codes were issued and returned by which entries; the first entry of a code is the one that counts. Forms
 * without a code, opinions, sheets and what was answered are kept beside them.
 */
@Component
final class FormProjection implements Projection {

    private static final String COLUMNS = "programme, side, code, entry, position, unit, village, day, recipient";

    @Override
    public String schema() {
        return "form";
    }

    @Override
    public List<String> tables() {
        return List.of("code", "uncoded", "opinion", "sheet", "issue", "answered", "tally", "sorted", "apart");
    }

    /** 2: sheets, answers and their tally; topics of opinions; those on our own style. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public void apply(Tables tables, List<Change> changes) {
        ByEntry.apply(tables, changes);
        SheetRows.apply(tables, changes);
        Sorting.apply(tables, changes);
        Tally.apply(tables, changes);
        codes(tables, changes);
    }

    private static void codes(Tables tables, List<Change> changes) {
        var ours = changes.stream().filter(FormProjection::concerns).toList();
        if (ours.isEmpty()) return;
        var codes = load(tables, ours);
        var contributions = new Contributions();
        for (var change : ours) {
            for (var gone : FormCode.of(change.entry(), change.entered(), change.before()))
                shift(codes, contributions, change.position(), gone, false);
            for (var here : FormCode.of(change.entry(), change.entered(), change.after()))
                shift(codes, contributions, change.position(), here, true);
        }
        save(tables, codes);
        contributions.write(tables);
    }

    private static boolean concerns(Change change) {
        return Stream.of(change.before(), change.after())
                .anyMatch(version -> !FormCode.of(change.entry(), 0, version).isEmpty());
    }

    private static void shift(
            Map<Key, Map<UUID, FormCode>> codes, Contributions to, long position, FormCode code, boolean here) {
        var entries = codes.get(code.key());
        var before = counts(entries);
        if (here) entries.put(code.entry(), code);
        else entries.remove(code.entry());
        var key = code.key();
        to.shift(Ids.derived("form", key.programme(), key.side(), key.code()), position, before, counts(entries));
    }

    private static List<Contribution> counts(Map<UUID, FormCode> entries) {
        return entries.values().stream()
                .min(Comparator.comparingLong(FormCode::position))
                .map(first -> List.of(Contribution.of(first.key().series(), first.entry(), first.about(), first.day())
                        .part(first.recipient())))
                .orElse(List.of());
    }

    private static Map<Key, Map<UUID, FormCode>> load(Tables tables, List<Change> ours) {
        var codes = new LinkedHashMap<Key, Map<UUID, FormCode>>();
        for (var change : ours)
            Stream.of(change.before(), change.after())
                    .flatMap(version -> FormCode.of(change.entry(), 0, version).stream())
                    .forEach(code -> codes.put(code.key(), new HashMap<>()));
        tables
                .sql("select " + COLUMNS + " from $form.code where county = :county and code = any(:codes)")
                .param(
                        "codes",
                        Tables.array(
                                "text", codes.keySet().stream().map(Key::code).toList()))
                .query((row, n) -> new FormCode(
                        new Key(
                                row.getObject("programme", UUID.class),
                                Side.valueOf(row.getString("side").toUpperCase(Locale.ROOT)),
                                row.getString("code")),
                        row.getObject("entry", UUID.class),
                        row.getLong("position"),
                        row.getObject("unit", UUID.class),
                        row.getObject("village", Long.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("recipient")))
                .list()
                .stream()
                .filter(code -> codes.containsKey(code.key()))
                .forEach(code -> codes.get(code.key()).put(code.entry(), code));
        return codes;
    }

    private static void save(Tables tables, Map<Key, Map<UUID, FormCode>> codes) {
        var keys = new Rows("uuid", "text", "text");
        var rows = new Rows("uuid", "text", "text", "uuid", "int8", "uuid", "int8", "date", "text");
        codes.forEach((key, entries) -> {
            keys.add(key.programme(), key.side(), key.code());
            for (var code : entries.values())
                rows.add(
                        key.programme(),
                        key.side(),
                        key.code(),
                        code.entry(),
                        code.position(),
                        code.unit(),
                        code.village(),
                        code.day(),
                        code.recipient());
        });
        keys.run(tables, """
                delete from $form.code c using {rows}
                where c.county = :county and c.programme = rows.c1 and c.side = rows.c2 and c.code = rows.c3""");
        rows.insert(tables, "$form.code", COLUMNS, "");
    }
}
