package groundwork.card;

import groundwork.ledger.Postings;
import groundwork.ledger.Tables;
import groundwork.ledger.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads households with what their page and their line in a list need. Row-level security names the county. */
final class HouseholdRows {

    /**
     * One row per household, merged ones too: what follows says which. The laterals are one look into an index each.
     */
    static final String SELECT = """
            select h.id, h.programme, h.unit, h.village, h.team, h.day, h.words_of, g.root,
              c.id as card, c.household as holder, c.officer, c.day as issued,
              v.visits, v.last_day
            from card.household h
            left join card.merged g on g.household = h.id
            cross join lateral (
              select count(*) as visits, max(v.day) as last_day from card.visit v
              where v.household = any(array(
                select h.id union all select x.household from card.merged x where x.root = h.id))) v
            left join lateral (
              select c.id, c.household, c.officer, c.day from card.card c
              where c.withdrawn is null
                and (c.household = h.id or c.household in (select x.household from card.merged x where x.root = h.id))
              order by c.day desc, c.position desc limit 1) c on true
            """;

    private HouseholdRows() {}

    record Row(Household household, UUID wordsOf) {}

    static List<Row> rows(JdbcClient db, List<UUID> ids) {
        return db.sql(SELECT + "where h.id = any(:ids)")
                .param("ids", Tables.array("uuid", ids))
                .query(HouseholdRows::row)
                .list();
    }

    static List<Row> rows(JdbcClient db, Long village) {
        var there = village == null ? "h.village is null" : "h.village = :village";
        return db.sql(SELECT + "where " + there + " and g.root is null")
                .param("village", village)
                .query(HouseholdRows::row)
                .list();
    }

    static Row row(ResultSet row, int number) throws SQLException {
        var card = row.getObject("card", UUID.class);
        var village = row.getObject("village", Long.class);
        var held = card == null
                ? null
                : new Card(
                        card,
                        row.getObject("holder", UUID.class),
                        village,
                        row.getObject("officer", UUID.class),
                        row.getObject("issued", LocalDate.class),
                        null);
        var household = new Household(
                row.getObject("id", UUID.class),
                row.getObject("programme", UUID.class),
                row.getObject("unit", UUID.class),
                village,
                row.getObject("team", Integer.class),
                row.getObject("day", LocalDate.class),
                row.getObject("root", UUID.class),
                held,
                row.getInt("visits"),
                row.getObject("last_day", LocalDate.class),
                HouseholdWords.NONE);
        return new Row(household, row.getObject("words_of", UUID.class));
    }

    /** The households with their words, masked, in the order given. */
    static List<Household> named(JdbcClient db, List<Row> rows) {
        return named(rows, new Postings(db)::words);
    }

    /** @param reading of the words of these entries */
    static List<Household> named(List<Row> rows, Function<Collection<UUID>, Map<UUID, List<Words>>> reading) {
        var words = reading.apply(rows.stream().map(Row::wordsOf).toList());
        return rows.stream()
                .map(row -> row.household().with(HouseholdWords.of(words.getOrDefault(row.wordsOf(), List.of()))))
                .toList();
    }
}
