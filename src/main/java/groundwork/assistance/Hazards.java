package groundwork.assistance;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.HazardEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hazards that were found, open or cleared. */
@Component
public class Hazards {

    private static final String HAZARD = """
            select hazard as id, programme, unit, village, day, kind, urgency, cleared, cleared_by, position, words_of
            from assistance.hazard where\s""";

    private final Entering entering;

    Hazards(Entering entering) {
        this.entering = entering;
    }

    /** Open ones the oldest first: they have waited longest. Cleared ones the newest first. */
    public Paged<Hazard> page(Scope scope, UUID programme, boolean open, Paged.From from, int size) {
        var where = HAZARD + "programme = :programme and cleared is " + (open ? "null" : "not null");
        return scope.read(db -> new ByDay(where, "day", open)
                .page(
                        db,
                        Map.of("programme", programme),
                        from,
                        size,
                        Hazard.class,
                        one -> new DayKey(one.day(), one.position())));
    }

    /** Open ones that cannot wait, the oldest first. */
    public List<Hazard> urgent(Scope scope, UUID programme, int limit) {
        return scope.read(db -> db.sql(HAZARD + """
                        programme = :programme and cleared is null and urgency = 'at_once'
                        order by day, position limit :limit""")
                .param("programme", programme)
                .param("limit", limit)
                .query(Hazard.class)
                .list());
    }

    public long open(Scope scope, UUID programme) {
        return scope.read(
                db -> db.sql("select count(*) from assistance.hazard where programme = :programme and cleared is null")
                        .param("programme", programme)
                        .query(Long.class)
                        .single());
    }

    public Optional<Hazard> find(Scope scope, UUID id) {
        return scope.read(db -> find(db, id));
    }

    private static Optional<Hazard> find(JdbcClient db, UUID id) {
        return db.sql(HAZARD + "hazard = :id")
                .param("id", id)
                .query(Hazard.class)
                .optional();
    }

    /** @throws Refusal 404 where there is none, 409 when it was cleared meanwhile */
    public UUID clear(Scope scope, UUID id, LocalDate day, String text) {
        var hazard = find(scope, id).orElseThrow(() -> Refusal.missing("assistance.hazard.missing"));
        var about = new About(hazard.programme(), hazard.unit(), hazard.village(), List.of(), null);
        return entering.enter(scope, about, day, new HazardEntry.Cleared(1, id), Map.of("text", text), db -> {
            if (find(db, id).filter(now -> now.cleared() == null).isEmpty())
                throw Refusal.conflict("assistance.hazard.over");
        });
    }
}
