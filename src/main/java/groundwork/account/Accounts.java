package groundwork.account;

import groundwork.directory.Scope;
import groundwork.directory.Townships;
import groundwork.ledger.Fact;
import groundwork.ledger.Tables;
import groundwork.ledger.TripEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The activity account of a county: every line newest day first, page by page. */
@Component
public class Accounts {

    /** Large enough to be quick, small enough to hold. */
    private static final int CHUNK = 1000;

    private static final Place FIRST = new Place(LocalDate.EPOCH.withYear(1), 0);

    /**
     * The newest lines, in time that does not depend on how many there are.
     *
     * @param before only lines older than this place, or null
     * @param after only the lines next newer than this place, or null
     * @return newest first
     */
    public List<Line> list(Scope scope, Filter filter, Place before, Place after, int limit) {
        return scope.read(db -> list(db, filter, before, after, limit));
    }

    /** All lines of the filter, oldest first, as many at a time as fit in memory easily: for an export. */
    public void each(Scope scope, Filter filter, Consumer<List<Told>> taker) {
        scope.read(db -> {
            Place at = null;
            do {
                var lines =
                        list(db, filter, null, at == null ? FIRST : at, CHUNK).reversed();
                if (lines.isEmpty()) break;
                taker.accept(Told.of(db, lines));
                at = lines.getLast().place();
            } while (true);
            return null;
        });
    }

    /** A page's lines with what was said in them. */
    public List<Told> told(Scope scope, List<Line> lines) {
        return scope.read(db -> Told.of(db, lines));
    }

    /**
     * What was done with or for one household, newest first.
     *
     * @param village where it lives; without it nothing is found quickly, so it is needed
     */
    public List<Line> ofHousehold(Scope scope, long village, UUID household, int limit) {
        return scope.read(db -> db.sql("select " + Line.COLUMNS + """
                         from account.line l where l.village = :village and l.household = :household
                        order by l.day desc, l.position desc limit :limit
                        """)
                .param("village", village)
                .param("household", household)
                .param("limit", limit)
                .query(Line::of)
                .list());
    }

    /**
     * The trips that an entry without one may have happened on: of one of its officers, to its village, on its day.
     * Nobody said so, so they are offered and never counted.
     */
    public List<UUID> tripsOf(Scope scope, Fact fact) {
        var about = fact.about();
        if (about.trip() != null || about.village() == null || fact.entry() instanceof TripEntry) return List.of();
        return scope.read(db -> db.sql("""
                        select l.entry from account.line l
                        where l.village = :village and l.day = :day and l.kind = 'trip.signed_in'
                          and l.state <> 'struck' and l.officers && :officers
                        order by l.position limit 3
                        """)
                .param("village", about.village())
                .param("day", fact.day())
                .param("officers", Tables.array("uuid", about.officers()))
                .query(UUID.class)
                .list());
    }

    private static List<Line> list(JdbcClient db, Filter filter, Place before, Place after, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("limit", limit);
        var sql = new StringBuilder("select " + Line.COLUMNS + " from account.line l where ")
                .append(filter.where(parameters, () -> Townships.now(db)));
        var from = after != null ? after : before;
        if (from != null) {
            sql.append(" and (l.day, l.position) ")
                    .append(after != null ? ">" : "<")
                    .append(" (:day, :position)");
            parameters.put("day", from.day());
            parameters.put("position", from.position());
        }
        var order = after != null ? "l.day, l.position" : "l.day desc, l.position desc";
        sql.append(" order by ").append(order).append(" limit :limit");
        var found = db.sql(sql.toString()).params(parameters).query(Line::of).list();
        return after != null ? found.reversed() : found;
    }
}
