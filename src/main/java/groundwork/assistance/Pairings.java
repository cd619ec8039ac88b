package groundwork.assistance;

import groundwork.directory.Scope;
import groundwork.frame.Gate;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Check;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.Tables;
import groundwork.ledger.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairings and jobs as they stand, and what is done with them at the desk. */
@Component
public class Pairings {

    private static final String FORMED = """
            select f.thing as id, f.programme, f.unit, f.village, f.officer, f.household, f.day as since,
              (select min(e.day) from assistance.step e
               where e.county = f.county and e.thing = f.thing and e.kind = 'ended') as ended
            from assistance.step f where f.kind = 'formed' and\s""";

    private final Ledger ledger;
    private final Clock clock;

    Pairings(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The latest first.
     *
     * @param programme or null for the whole county
     */
    public List<Pairing> list(Scope scope, UUID programme, int limit) {
        return scope.read(db -> db.sql(FORMED
                        + "(:programme::uuid is null or f.programme = :programme)"
                        + " order by f.day desc, f.position desc limit :limit")
                .param("programme", programme)
                .param("limit", limit)
                .query(Pairing.class)
                .list());
    }

    /**
     * Those of a household, the latest first.
     *
     * @param ids all under which entries may name it
     */
    public List<Pairing> of(Scope scope, Collection<UUID> ids, int limit) {
        return scope.read(
                db -> db.sql(FORMED + "f.household = any(:ids) order by f.day desc, f.position desc limit :limit")
                        .param("ids", Tables.array("uuid", ids))
                        .param("limit", limit)
                        .query(Pairing.class)
                        .list());
    }

    public Optional<Pairing> find(Scope scope, UUID id) {
        return scope.read(db -> find(db, id));
    }

    private static Optional<Pairing> find(JdbcClient db, UUID id) {
        return db.sql(FORMED + "f.thing = :id")
                .param("id", id)
                .query(Pairing.class)
                .optional();
    }

    /** Entries that end a pairing or confirm a job nobody has entered: they wait for it, and need attention. */
    public List<UUID> stray(Scope scope, UUID programme) {
        return scope.read(db ->
                db.sql("""
                        select s.entry from assistance.step s
                        where s.kind in ('ended', 'confirmed')
                          and (:programme::uuid is null or s.programme = :programme)
                          and not exists (select from assistance.step b where b.county = s.county
                            and b.thing = s.thing and b.kind in ('formed', 'found'))
                        order by s.position limit 100""").param("programme", programme).query(UUID.class).list());
    }

    /** Jobs that somebody has looked after, of those given. */
    public List<UUID> confirmed(Scope scope, List<UUID> jobs) {
        return scope.read(db -> db.sql(
                        "select distinct thing from assistance.step where kind = 'confirmed' and thing = any(:jobs)")
                .param("jobs", jobs.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** @return the pairing's id */
    public UUID form(Scope scope, About about, UUID officer, UUID household, LocalDate day) {
        return append(scope, about, new PairingEntry.Formed(officer, household), day, "", Check.NONE);
    }

    /** @throws Refusal 404 where there is none, 409 when it has ended already */
    public void end(Scope scope, UUID id, LocalDate day, String note) {
        var pairing = find(scope, id).orElseThrow(() -> Refusal.missing("assistance.pairing.missing"));
        append(scope, about(pairing), new PairingEntry.Ended(id), day, note, db -> {
            if (find(db, id).filter(now -> now.ended() == null).isEmpty())
                throw Refusal.conflict("assistance.pairing.over");
        });
    }

    /** Useful information given within a pairing. */
    public void inform(Scope scope, UUID id, int pieces, LocalDate day, String note) {
        var pairing = find(scope, id).orElseThrow(() -> Refusal.missing("assistance.pairing.missing"));
        var given = new AssistanceEntry.InformationGiven(pieces, id, pairing.household());
        append(scope, about(pairing), given, day, note, Check.NONE);
    }

    private static About about(Pairing pairing) {
        return new About(pairing.programme(), pairing.unit(), pairing.village(), List.of(), null);
    }

    private UUID append(Scope scope, About about, Entry entry, LocalDate day, String note, Check check) {
        var id = Ids.next(clock);
        var mine = new About(about.programme(), about.unit(), about.village(), List.of(scope.officer()), null);
        var words = Words.of(id, "note", Map.of("text", note));
        Gate.append(ledger, scope, List.of(new Draft(id, Fact.on(day, mine, entry), List.of(words))), check);
        return id;
    }
}
