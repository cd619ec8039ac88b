package groundwork.assistance;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.ResourceEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Equipment that was borrowed. */
@Component
public class Lents {

    private static final String LENT = """
            select l.resource as id, l.programme, l.unit, l.village, l.demand, l.lender, l.worth, l.amount, l.measure,
              l.day, (select min(b.day) from assistance.given_back b where b.resource = l.resource) as back,
              l.position, l.words_of
            from assistance.lent l where\s""";

    private final Entering entering;

    Lents(Entering entering) {
        this.entering = entering;
    }

    /**
     * The newest first.
     *
     * @param demand only what was lent for it, or null
     */
    public Paged<Lent> page(Scope scope, UUID programme, UUID demand, Paged.From from, int size) {
        var narrow = demand == null ? "l.programme = :programme" : "l.demand = :demand";
        var parameters = new HashMap<String, Object>();
        parameters.put(demand == null ? "programme" : "demand", demand == null ? programme : demand);
        var rows = "select * from (" + LENT + narrow + ") l where true";
        return scope.read(db -> new ByDay(rows, "day", false)
                .page(db, parameters, from, size, Lent.class, one -> new DayKey(one.day(), one.position())));
    }

    public Optional<Lent> find(Scope scope, UUID id) {
        return scope.read(db -> find(db, id));
    }

    private static Optional<Lent> find(JdbcClient db, UUID id) {
        return db.sql(LENT + "l.resource = :id")
                .param("id", id)
                .query(Lent.class)
                .optional();
    }

    /** @throws Refusal 404 where there is none, 409 when it was given back meanwhile */
    public UUID giveBack(Scope scope, UUID id, LocalDate day) {
        var lent = find(scope, id).orElseThrow(() -> Refusal.missing("assistance.lent.missing"));
        var about = new About(lent.programme(), lent.unit(), lent.village(), List.of(), null);
        return entering.enter(scope, about, day, new ResourceEntry.Returned(id), Map.of(), db -> {
            if (find(db, id).filter(now -> now.back() == null).isEmpty())
                throw Refusal.conflict("assistance.lent.over");
        });
    }
}
