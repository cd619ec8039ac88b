package groundwork.field;

import groundwork.book.Trips;
import groundwork.card.Strays;
import groundwork.demand.Demands;
import groundwork.directory.Grants;
import groundwork.directory.Scope;
import groundwork.field.FieldTotals.FieldAttention;
import groundwork.field.FieldTotals.FieldMonth;
import groundwork.frame.Messages;
import groundwork.ledger.Postings;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an officer has done, as the server counts it. */
@Component
public class Totals {

    static final int DAYS = 60;
    private static final int MOST = 100;

    private final Demands demands;
    private final Trips trips;
    private final Strays strays;
    private final Grants grants;
    private final Messages messages;

    Totals(Demands demands, Trips trips, Strays strays, Grants grants, Messages messages) {
        this.demands = demands;
        this.trips = trips;
        this.strays = strays;
        this.grants = grants;
        this.messages = messages;
    }

    public FieldTotals of(Scope scope, Collection<YearMonth> months) {
        return scope.read(db -> new FieldTotals(
                new Postings(db).followedTo(),
                new TreeSet<>(months)
                        .stream().map(month -> month(db, scope, month)).toList(),
                attention(scope)));
    }

    /** The villages in which he was lately. */
    static Set<Long> villages(JdbcClient db, Scope scope, java.time.LocalDate since) {
        return Set.copyOf(db.sql("""
                        select distinct village from field.work
                        where officer = :officer and day >= :since and village <> :nowhere
                        """)
                .param("officer", scope.officer())
                .param("since", since)
                .param("nowhere", Work.NOWHERE)
                .query(Long.class)
                .list());
    }

    private static FieldMonth month(JdbcClient db, Scope scope, YearMonth month) {
        var many = new HashMap<String, Long>();
        db.sql("""
                        select kind, sum(many) from field.work
                        where officer = :officer and day between :from and :to group by kind
                        """)
                .param("officer", scope.officer())
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .query(row -> {
                    many.put(row.getString(1), row.getLong(2));
                });
        return FieldMonth.of(month, many);
    }

    private List<FieldAttention> attention(Scope scope) {
        var since = grants.today().minusDays(DAYS);
        var steps = demands.flagged(scope, scope.officer(), since).stream()
                .map(one -> attention(one.entry(), "demand.attention." + one.why()));
        var signed = trips.flagged(scope, scope.officer(), since).stream()
                .map(trip -> attention(trip.id(), trip.attention().message()));
        var visits = strays.own(scope, MOST).stream().map(visit -> attention(visit, "card.attention.unknown"));
        return Stream.of(steps, signed, visits).flatMap(some -> some).toList();
    }

    private FieldAttention attention(java.util.UUID entry, String code) {
        return new FieldAttention(entry, code, messages.both(code));
    }
}
