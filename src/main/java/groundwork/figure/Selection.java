package groundwork.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The contributions that a figure is counted from: of its series, within an extent, counting at a position. */
record Selection(Figure figure, Extent extent, long position, LocalDate asOf) {

    private static final String FROM = """

            from figure.contribution c
            left join figure.alias a on a.subject = c.subject and a.from_position < :position
              and (a.until_position is null or a.until_position >= :position)
            where c.programme = :programme and c.series = :series
              and c.from_position < :position and (c.until_position is null or c.until_position >= :position)
            """;

    StatementSpec on(JdbcClient db, String select) {
        return on(db, select, "");
    }

    StatementSpec on(JdbcClient db, String select, String rest) {
        return db.sql(select + FROM + narrowed() + rest).params(parameters());
    }

    /** Only what narrows is said, so that the index that fits is used whatever plan the database has kept. */
    private String narrowed() {
        var clauses = new StringBuilder();
        if (figure.part() != null) clauses.append(" and c.part = :part");
        if (extent.village() != null) clauses.append(" and c.village = :village");
        if (extent.unit() != null) clauses.append(" and c.unit = :unit");
        if (extent.from() != null) clauses.append(" and c.day >= :from");
        if (extent.to() != null) clauses.append(" and c.day <= :to");
        if (asOf != null) clauses.append(" and c.due < :asOf");
        return clauses.append('\n').toString();
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("programme", extent.programme());
        parameters.put("series", figure.series());
        parameters.put("position", position);
        parameters.put("part", figure.part());
        parameters.put("village", extent.village());
        parameters.put("unit", extent.unit());
        parameters.put("from", extent.from());
        parameters.put("to", extent.to());
        parameters.put("asOf", asOf);
        return parameters;
    }
}
