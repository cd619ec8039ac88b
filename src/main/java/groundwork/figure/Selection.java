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
              and (:part::text is null or c.part = :part)
              and (:village::int8 is null or c.village = :village) and (:unit::uuid is null or c.unit = :unit)
              and (:from::date is null or c.day >= :from) and (:to::date is null or c.day <= :to)
              and (:asOf::date is null or c.due < :asOf)
            """;

    StatementSpec on(JdbcClient db, String select) {
        return on(db, select, "");
    }

    StatementSpec on(JdbcClient db, String select, String rest) {
        return db.sql(select + FROM + rest).params(parameters());
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
