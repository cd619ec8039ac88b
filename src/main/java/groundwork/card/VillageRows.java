package groundwork.card;

import groundwork.ledger.Tables;
import groundwork.ledger.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the households of many villages in one pass over them; mergers are few and joined as a small table. */
final class VillageRows {

    private static final String COUNT = """
            select h.village, count(*), count(*) filter (where
                exists (select from card.card c where c.household = h.id and c.withdrawn is null)
                or h.id in (select x.root from card.merged x join card.card c on c.household = x.household
                  where c.withdrawn is null)),
              count(*) filter (where last.day is not null), count(*) filter (where last.day >= :since)
            from card.household h
            cross join lateral (
              select greatest(
                (select max(v.day) from card.visit v where v.household = h.id),
                (select max(v.day) from card.merged x join card.visit v on v.household = x.household
                  where x.root = h.id)) as day) last
            where h.village = any(:villages) and not exists (select from card.merged g where g.household = h.id)
            group by h.village
            """;

    private static final String UNCARDED = """
            select h.village, count(*) from card.household h
            where h.village = any(:villages)
              and not exists (select from card.merged g where g.household = h.id)
              and not exists (select from card.card c where c.household = h.id and c.withdrawn is null)
              and not exists (select from card.merged x join card.card c on c.household = x.household
                where x.root = h.id and c.withdrawn is null)
            group by h.village
            """;

    private VillageRows() {}

    static Map<Long, Long> uncarded(JdbcClient db, Collection<Long> villages) {
        var found = new TreeMap<Long, Long>();
        db.sql(UNCARDED).param("villages", Tables.array("int8", villages)).query(row -> {
            found.put(row.getLong(1), row.getLong(2));
        });
        return found;
    }

    static List<VillageLine> count(JdbcClient db, Collection<Long> villages, LocalDate since) {
        return db.sql(COUNT)
                .param("villages", Tables.array("int8", villages))
                .param("since", since)
                .query((row, n) -> new VillageLine(
                        row.getLong(1), null, row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .list();
    }

    static VillageLine with(VillageLine counted, long village, VillageProfile profile) {
        return counted == null
                ? new VillageLine(village, profile, 0, 0, 0, 0)
                : new VillageLine(
                        village, profile, counted.households(), counted.carded(), counted.visited(), counted.lately());
    }

    static VillageProfile with(VillageProfile profile, List<Words> words) {
        var problems = words == null || words.isEmpty() ? "" : words.getFirst().get("problems");
        return new VillageProfile(
                profile.village(),
                profile.teams(),
                profile.households(),
                profile.mu(),
                profile.day(),
                problems,
                profile.entry());
    }
}
