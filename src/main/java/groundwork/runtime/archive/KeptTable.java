package groundwork.runtime.archive;

import groundwork.ledger.Projection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table that is not worked out from the ledger and so belongs into an archive. They are found in the database itself,
 * so that none can be forgotten.
 *
 * @param byCounty its rows are kept apart by county
 */
record KeptTable(String name, boolean byCounty) {

    static List<KeptTable> all(JdbcClient db, List<Projection> projections) {
        var workedOut = projections.stream()
                .flatMap(projection -> projection.tables().stream().map(table -> projection.schema() + "." + table))
                .collect(Collectors.toSet());
        // The cursors say how far the projections of this database are; elsewhere they begin anew.
        workedOut.add("ledger.cursor");
        // An archive lets nobody in, and whoever it is restored for signs in anew.
        workedOut.add("access.session");
        workedOut.add("access.session_attributes");
        workedOut.add("access.allowance");
        workedOut.add("directory.repeat");
        return db.sql("""
                        select n.nspname || '.' || c.relname as name, c.relrowsecurity as by_county
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname not in ('public', 'information_schema')
                          and n.nspname not like 'pg\\_%'
                        order by name
                        """).query((row, n) -> new KeptTable(row.getString(1), row.getBoolean(2))).list().stream()
                .filter(table -> !workedOut.contains(table.name))
                .toList();
    }

    /** The member that holds it; {@code county} is ignored for tables of the whole installation. */
    String member(int county) {
        return byCounty ? "county/" + county + "/" + name + ".jsonl" : "global/" + name + ".jsonl";
    }

    /** What the database numbers itself goes on after the numbers that came back. */
    void goOn(JdbcClient db) {
        var numbered = db.sql("""
                        select attname from pg_attribute
                        where attrelid = cast(:table as regclass) and attidentity <> ''
                        """).param("table", name).query(String.class).list();
        for (var column : numbered)
            db.sql("select setval(pg_get_serial_sequence(:table, :column), max(n)) from (select max(\"" + column
                            + "\") from " + name + " union all select last_value from pg_sequences"
                            + " where format('%I.%I', schemaname, sequencename)"
                            + " = pg_get_serial_sequence(:table, :column)) numbers (n)")
                    .param("table", name)
                    .param("column", column)
                    .query((row, n) -> 0)
                    .single();
    }
}
