package groundwork.directory;

import groundwork.ledger.Fact;
import groundwork.ledger.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks through the {@link AuditLog} of a county, newest first. */
@Component
public class AuditSearch {

    private static final int CHUNK = 1000;

    /** Openings a day beyond which the inspector's page says so: about as many as doors an officer gets to. */
    public static final int MANY = 40;

    private final Store store;

    AuditSearch(Store store) {
        this.store = store;
    }

    /**
     * @param before only rows older than this, or null
     * @param after only rows newer than this (the nearest to it), or null
     */
    public List<AuditLine> page(Scope scope, AuditFilter filter, AuditPlace before, AuditPlace after, int limit) {
        return scope.read(db -> page(db, scope.county(), filter, before, after, limit));
    }

    /** Who opened what is masked of one of these records, whether in need of it by assignment or not. */
    public List<AuditLine> openings(Scope scope, List<String> ids, AuditPlace before, AuditPlace after, int limit) {
        return scope.read(db -> page(
                db,
                new ArrayList<>(List.of("county = :county", "id = any(:ids)", "act in ('opened', 'broke-glass')")),
                new HashMap<>(Map.of("county", scope.county(), "ids", ids.toArray(String[]::new))),
                before,
                after,
                limit));
    }

    /**
     * Somebody who opened more on one day than work asks for; nothing is closed to him for it.
     *
     * @param openings a list of households counts once
     */
    public record Busy(UUID officer, LocalDate day, long openings) {}

    /** Those days of the last thirty, latest first. */
    public List<Busy> busy(Scope scope, LocalDate today) {
        return scope.read(db -> db.sql("""
                        select officer, (at at time zone 'Asia/Shanghai')::date as day, count(*) as openings
                        from directory.audit
                        where county = :county and act = 'opened' and at >= :from and officer is not null
                        group by 1, 2 having count(*) > :many order by 2 desc, 3 desc, 1 limit 20
                        """)
                .param("county", scope.county())
                .param("from", start(today.minusDays(30)))
                .param("many", MANY)
                .query(Busy.class)
                .list());
    }

    /** What belongs to no county: tries under names that nobody has. For whoever administers the installation. */
    public List<AuditLine> nowhere(AuditFilter filter, AuditPlace before, AuditPlace after, int limit) {
        return store.read(AuditLog.NOWHERE, db -> page(db, AuditLog.NOWHERE, filter, before, after, limit));
    }

    /** All of them, a thousand at a time, as they stand at one moment. */
    public void each(Scope scope, AuditFilter filter, Consumer<List<AuditLine>> work) {
        scope.read(db -> {
            var chunk = page(db, scope.county(), filter, null, null, CHUNK);
            while (!chunk.isEmpty()) {
                work.accept(chunk);
                chunk = page(db, scope.county(), filter, chunk.getLast().place(), null, CHUNK);
            }
            return null;
        });
    }

    private static List<AuditLine> page(
            JdbcClient db, int county, AuditFilter filter, AuditPlace before, AuditPlace after, int limit) {
        var conditions = new ArrayList<>(List.of("county = :county"));
        var values = new HashMap<String, Object>(Map.of("county", county));
        narrow(filter, conditions, values);
        return page(db, conditions, values, before, after, limit);
    }

    private static List<AuditLine> page(
            JdbcClient db,
            List<String> conditions,
            Map<String, Object> values,
            AuditPlace before,
            AuditPlace after,
            int limit) {
        values.put("limit", limit);
        if (before != null) put("(at, number) < (:at, :number)", before, conditions, values);
        if (after != null) put("(at, number) > (:at, :number)", after, conditions, values);
        var order = after == null ? "desc" : "asc";
        var found = db.sql("select number, at, officer, session, act, kind, id, facts from directory.audit where "
                        + String.join(" and ", conditions) + " order by at " + order + ", number " + order
                        + " limit :limit")
                .params(values)
                .query(AuditLine.class)
                .list();
        return after == null ? found : found.reversed();
    }

    private static void narrow(AuditFilter filter, List<String> conditions, Map<String, Object> values) {
        if (filter.officer() != null) put("officer = :officer", "officer", filter.officer(), conditions, values);
        if (filter.act() != null) put("act = :act", "act", filter.act().word(), conditions, values);
        if (filter.id() != null) put("id = :id", "id", filter.id(), conditions, values);
        if (filter.from() != null) put("at >= :from", "from", start(filter.from()), conditions, values);
        if (filter.to() != null) put("at < :to", "to", start(filter.to().plusDays(1)), conditions, values);
    }

    private static void put(
            String condition, String name, Object value, List<String> conditions, Map<String, Object> values) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static void put(String condition, AuditPlace place, List<String> conditions, Map<String, Object> values) {
        put(condition, "at", at(place.at()), conditions, values);
        values.put("number", place.number());
    }

    private static OffsetDateTime start(LocalDate day) {
        return at(day.atStartOfDay(Fact.ZONE).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
