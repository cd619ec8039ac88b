package groundwork.book;

import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.ledger.Check;
import groundwork.ledger.Fact;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The attendance book of a county. */
@Component
public class Trips {

    private static final String TRIP = """
            select trip, programme, unit, village, day, officers, in_at, out_at, attention, words_of
            from book.trip t where\s""";

    public Optional<Trip> find(Scope scope, UUID trip) {
        return scope.read(db -> db.sql(TRIP + "trip = :trip")
                .param("trip", trip)
                .query(Trips::trip)
                .optional());
    }

    /** Refuses to sign out of a trip that somebody has signed out of meanwhile. */
    public static Check open(UUID trip) {
        return db -> {
            boolean open = db.sql("select out_at is null from book.trip where trip = :trip")
                    .param("trip", trip)
                    .query(Boolean.class)
                    .optional()
                    .orElse(false);
            if (!open) throw Refusal.conflict("book.out.already");
        };
    }

    /** The trips of a programme between two days, both included, in order of day and sign-in. */
    public List<Trip> between(Scope scope, UUID programme, LocalDate from, LocalDate to) {
        return scope.read(db -> db.sql(TRIP
                        + "programme = :programme and day between :from and :to order by day, in_at nulls last, trip")
                .param("programme", programme)
                .param("from", from)
                .param("to", to)
                .query(Trips::trip)
                .list());
    }

    /** The last day of the programme on which somebody went; empty when nobody did. */
    public Optional<LocalDate> lastDay(Scope scope, UUID programme) {
        return scope.read(db -> db.sql("select max(day) from book.trip where programme = :programme")
                .param("programme", programme)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single());
    }

    /** Trips that somebody should look at: not signed out though their day is over, or contradictory. Latest first. */
    public List<Trip> toLookAt(Scope scope, UUID programme, LocalDate today, int limit) {
        return scope.read(db -> db.sql(TRIP + LOOK + " order by day desc, trip limit :limit")
                .param("programme", programme)
                .param("today", today)
                .param("limit", limit)
                .query(Trips::trip)
                .list());
    }

    public long countToLookAt(Scope scope, UUID programme, LocalDate today) {
        return scope.read(db -> db.sql("select count(*) from book.trip t where " + LOOK)
                .param("programme", programme)
                .param("today", today)
                .query(Long.class)
                .single());
    }

    private static final String LOOK = """
            programme = :programme and (out_at is null or attention is not null)
            and (day < :today or attention is not null)""";

    /** Trips of an officer on that day or later whose signatures do not fit together, the latest first. */
    public List<Trip> flagged(Scope scope, UUID officer, LocalDate since) {
        return scope.read(db -> db.sql(TRIP + """
                        attention is not null and day >= :since and :officer = any(officers) order by day desc, trip
                        """)
                .param("since", since)
                .param("officer", officer)
                .query(Trips::trip)
                .list());
    }

    /**
     * Those of which a signature was written down more than twelve hours after the time it says, or after its day where
     * it says no time: by the clock of the phone that wrote it. One that was set back says what it likes, and one
     * without network sends late: so what came here more than sixty hours later still is marked, too. What was imported
     * from old books always is, and says so itself.
     */
    public Set<UUID> afterwards(Scope scope, Collection<UUID> trips) {
        return scope.read(db -> new HashSet<>(db.sql("""
                        select s.trip from book.signature s
                        join ledger.posting p on p.county = s.county and p.position = s.position
                        where s.trip = any(:trips) and p.batch is null
                          and greatest(p.recorded_at - interval '60 hours',
                              least(p.recorded_at, (p.content::json->>'deviceAt')::timestamptz)) > s.at
                            + case when s.at = date_trunc('day', s.at, :zone) then interval '36 hours'
                              else interval '12 hours' end""")
                .param("trips", Tables.array("uuid", trips))
                .param("zone", Fact.ZONE.getId())
                .query(UUID.class)
                .list()));
    }

    /** Those of these postings in which a phone says where it was: nobody has seen it there. */
    public Set<UUID> claimed(Scope scope, Collection<UUID> postings) {
        return scope.read(db -> new Postings(db)
                .find(postings).values().stream()
                        .filter(Posting::byPhone)
                        .map(Posting::id)
                        .collect(Collectors.toSet()));
    }

    /** The entries made on each of the trips, in the order they were entered. */
    public Map<UUID, List<UUID>> done(Scope scope, Collection<UUID> trips) {
        return scope.read(db -> done(db, trips));
    }

    /** The entries that signed this trip in and out, in the order they were entered. */
    public List<UUID> signatures(Scope scope, UUID trip) {
        return scope.read(db -> {
            var postings = new Postings(db);
            return db
                    .sql("select position from book.signature where trip = :trip order by position")
                    .param("trip", trip)
                    .query(Long.class)
                    .stream()
                    .map(position -> postings.page(position, 1).getFirst().id())
                    .toList();
        });
    }

    /**
     * The last trip that an officer was on. Walks back from the newest, so it looks no further than it must.
     *
     * @param programme the one it belongs to, or null for those of none
     */
    public Optional<Trip> last(Scope scope, UUID programme, UUID officer) {
        var where = programme == null ? "programme is null" : "programme = :programme";
        return scope.read(db -> db.sql(TRIP + where
                        + " and :officer = any(officers) and in_at is not null order by day desc, in_at desc limit 1")
                .param("programme", programme)
                .param("officer", officer)
                .query(Trips::trip)
                .optional());
    }

    private static Map<UUID, List<UUID>> done(JdbcClient db, Collection<UUID> trips) {
        record Done(UUID trip, UUID entry) {}
        return db
                .sql("select trip, entry from book.done where trip = any(:trips) order by trip, position")
                .param("trips", Tables.array("uuid", trips))
                .query((row, _) -> new Done(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .stream()
                .collect(Collectors.groupingBy(Done::trip, Collectors.mapping(Done::entry, Collectors.toList())));
    }

    private static Trip trip(ResultSet row, int number) throws SQLException {
        var attention = row.getString(9);
        return new Trip(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, Long.class),
                row.getObject(5, LocalDate.class),
                Arrays.asList((UUID[]) row.getArray(6).getArray()),
                instant(row, 7),
                instant(row, 8),
                attention == null ? null : Attention.valueOf(attention.toUpperCase(Locale.ROOT)),
                row.getObject(10, UUID.class));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
