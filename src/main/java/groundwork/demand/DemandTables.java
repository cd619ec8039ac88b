package groundwork.demand;

import groundwork.ledger.Change;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import groundwork.ledger.Wire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The steps of the demands that a batch concerns, loaded by one query and written back where they changed. */
final class DemandTables {

    static final String STEP = "entry, demand, position, recorded, facts, words_of";

    private static final String CONNECTED = """
            select entry, demand, position, recorded, facts, words_of, attention, merged_into from $demand.step
            where county = :county and demand = any(:demands)
            union all
            select entry, demand, position, recorded, facts, words_of, attention, merged_into from $demand.step
            where county = :county and merged_into = any(:demands)""";

    /** Stands for "no deadline" where rows are sorted by it. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Tables tables;
    private final Map<UUID, Row> loaded = new HashMap<>();
    private final Map<UUID, String> attention = new HashMap<>();

    private DemandTables(Tables tables) {
        this.tables = tables;
    }

    /** With every demand that mergers connect with those named, before and after. */
    static DemandTables load(Tables tables, List<Change> changes) {
        var named = new LinkedHashSet<UUID>();
        for (var change : changes)
            for (var row : new Row[] {Row.before(change), Row.after(change)}) {
                if (row == null) continue;
                named.add(row.demand());
                if (row.into() != null) named.add(row.into());
            }
        var stored = new DemandTables(tables);
        // Mergers are rare, so the first look is nearly always the last. One statement that follows them by itself
        // would be planned anew for every group.
        var seen = new HashSet<UUID>();
        for (var next = named; !next.isEmpty(); next = stored.look(next, seen)) seen.addAll(next);
        return stored;
    }

    /** Loads the steps of these demands. @return demands beyond those seen that a merger connects with them */
    private LinkedHashSet<UUID> look(Set<UUID> demands, Set<UUID> seen) {
        var beyond = new LinkedHashSet<UUID>();
        tables.sql(CONNECTED).param("demands", Tables.array("uuid", demands)).query(row -> {
            var step = row(row, 0);
            var into = row.getObject("merged_into", UUID.class);
            if (!seen.contains(step.demand())) beyond.add(step.demand());
            if (into != null && !seen.contains(into)) beyond.add(into);
            loaded.put(step.entry(), step);
            attention.put(step.entry(), row.getString("attention"));
        });
        return beyond;
    }

    static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("entry", UUID.class),
                row.getObject("demand", UUID.class),
                row.getLong("position"),
                row.getObject("recorded", LocalDate.class),
                Wire.read(row.getString("facts")),
                row.getObject("words_of", UUID.class));
    }

    Iterable<Row> rows() {
        return loaded.values();
    }

    void save(Casebook book, Set<UUID> touched) {
        var folded = book.fold(touched);
        var now = new HashMap<UUID, String>();
        for (var demand : folded.values())
            for (var told : demand.life()) now.put(told.step().entry(), told.attention());
        saveSteps(book, now);
        saveDemands(folded);
        delete("step", "entry", loaded.keySet(), book.rows().keySet());
        delete("demand", "demand", touched, folded.keySet());
    }

    private void delete(String table, String key, Set<UUID> known, Set<UUID> kept) {
        var rows = new Rows("uuid");
        known.stream().filter(id -> !kept.contains(id)).forEach(rows::add);
        var gone = "delete from $demand." + table + " t using {rows} where t.county = :county and t.";
        rows.run(tables, gone + key + " = c1");
    }

    private void saveSteps(Casebook book, Map<UUID, String> flags) {
        var rows = new Rows("uuid", "uuid", "int8", "date", "text", "uuid", "uuid", "text");
        for (var row : book.rows().values()) {
            var flag = flags.get(row.entry());
            if (row.equals(loaded.get(row.entry())) && Objects.equals(flag, attention.get(row.entry()))) continue;
            rows.add(
                    row.entry(),
                    row.demand(),
                    row.position(),
                    row.recorded(),
                    Wire.json(row.fact()),
                    row.wordsOf(),
                    row.into(),
                    flag);
        }
        rows.insert(tables, "$demand.step", STEP + ", merged_into, attention", """
                on conflict (county, entry) do update set demand = excluded.demand, facts = excluded.facts,
                words_of = excluded.words_of, merged_into = excluded.merged_into, attention = excluded.attention""");
    }

    private void saveDemands(Map<UUID, Demand> folded) {
        var rows = new Rows(
                "uuid", "text", "text", "uuid", "uuid", "int8", "uuid", "text", "date", "uuid", "uuid", "date", "date",
                "int4", "text", "int4", "bool", "date", "text", "bool", "date", "int8", "uuid[]");
        for (var demand : folded.values()) {
            var raised = demand.raised();
            var about = demand.about();
            rows.add(
                    demand.id(),
                    demand.state(),
                    demand.state().lane(),
                    about.programme(),
                    about.unit(),
                    about.village(),
                    raised == null ? null : demand.first().household(),
                    raised == null ? null : demand.first().topic(),
                    raised == null ? null : raised.day(),
                    raised == null ? null : raised.wordsOf(),
                    demand.holder(),
                    demand.state().open() && demand.due() != null ? demand.due() : NEVER,
                    demand.settled() == null ? null : demand.settled().day(),
                    demand.flagged().size(),
                    raised == null ? null : demand.first().urgency(),
                    demand.passed(),
                    demand.escalated(),
                    demand.looked(),
                    raised == null ? null : demand.first().subtopic(),
                    History.is(demand),
                    demand.state().open() ? demand.asked() : null,
                    demand.origin().position(),
                    demand.joined());
        }
        rows.insert(tables, "$demand.demand", """
                demand, state, lane, programme, unit, village, household, topic, raised, words_of, with_unit, due,
                settled, attention, urgency, passed, escalated, looked, subtopic, history,
                asked, position, joined""", """
                on conflict (county, demand) do update set state = excluded.state, lane = excluded.lane,
                programme = excluded.programme, unit = excluded.unit, village = excluded.village,
                household = excluded.household, topic = excluded.topic, raised = excluded.raised,
                words_of = excluded.words_of, with_unit = excluded.with_unit, due = excluded.due,
                settled = excluded.settled, attention = excluded.attention, urgency = excluded.urgency,
                passed = excluded.passed, escalated = excluded.escalated, looked = excluded.looked,
                subtopic = excluded.subtopic, history = excluded.history, asked = excluded.asked,
                position = excluded.position, joined = excluded.joined""");
    }
}
