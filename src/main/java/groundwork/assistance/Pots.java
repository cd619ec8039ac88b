package groundwork.assistance;

import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.ledger.ReliefEntry;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is left of money and goods, and every movement that made it so. */
@Component
public class Pots {

    private static final String POT = """
            select pot, sort, unit, subject, goods, came, left_over as "left" from assistance.pot where\s""";

    private static final String BELOW = "programme = :programme and left_over < 0 and (sort = 'programme' or came > 0)";

    private static final String MOVEMENT = """
            select entry, day, position, village, unit, amount, came, left_over as "left", words_of
            from assistance.movement where pot = :pot""";

    /** The key of the money of a programme, null for that of none, or of what is for one demand or pairing alone. */
    public static String key(UUID programme, UUID demand, UUID pairing) {
        if (demand != null) return Flow.ofDemand(demand);
        return pairing != null ? Flow.ofPairing(pairing) : Flow.ofProgramme(programme);
    }

    public Optional<Pot> find(Scope scope, String pot) {
        return scope.read(db ->
                db.sql(POT + "pot = :pot").param("pot", pot).query(Pot.class).optional());
    }

    /** The key of goods in the stock of a unit. */
    public static String goods(UUID programme, UUID unit, ReliefEntry.Goods goods) {
        return Flow.ofGoods(programme, unit, Flow.name(goods));
    }

    /** The money of a programme: its own, and what is set aside for demands and pairings. */
    public Paged<Pot> funds(Scope scope, UUID programme, Paged.From from, int size) {
        return page(scope, "programme = :programme and sort <> 'goods'", programme, from, size);
    }

    /** Goods in the stock of units. */
    public Paged<Pot> stock(Scope scope, UUID programme, Paged.From from, int size) {
        return page(scope, "programme = :programme and sort = 'goods'", programme, from, size);
    }

    /** Pots out of which went more than there was: of money, and of goods. */
    public record Below(long funds, long goods) {}

    public Below below(Scope scope, UUID programme) {
        return scope.read(db -> db.sql("select count(*) filter (where sort <> 'goods') as funds,"
                        + " count(*) filter (where sort = 'goods') as goods from assistance.pot where " + BELOW)
                .param("programme", programme)
                .query(Below.class)
                .single());
    }

    /** Money of which more went than there was. */
    public Paged<Pot> below(Scope scope, UUID programme, Paged.From from, int size) {
        return page(scope, BELOW + " and sort <> 'goods'", programme, from, size);
    }

    /** What is set aside for demands and pairings. @param programme or null: of those that belong to none */
    public Paged<Pot> apart(Scope scope, UUID programme, Paged.From from, int size) {
        var in = programme == null ? "programme is null" : "programme = :programme";
        return page(scope, in + " and sort in ('demand', 'pairing')", programme, from, size);
    }

    private static Paged<Pot> page(Scope scope, String where, UUID programme, Paged.From typed, int size) {
        var from = typed.known(Flow.key(typed.key()));
        var back = from.after() != null;
        var at = from.key() == null ? "" : back ? " and pot > :at" : " and pot < :at";
        var found = scope.read(
                db -> db.sql(POT + where + at + " order by pot" + (back ? "" : " desc") + " limit " + (size + 1))
                        .param("programme", programme)
                        .param("at", from.key())
                        .query(Pot.class)
                        .list());
        return Paged.nearest(found, size, from, Pot::pot);
    }

    /** How often money was moved that belongs to no programme: no programme's page shows it. */
    public long loose(Scope scope) {
        return scope.read(db -> db.sql("select count(*) from assistance.movement where pot = :pot")
                .param("pot", key(null, null, null))
                .query(Long.class)
                .single());
    }

    /** The newest first. */
    public Paged<Movement> movements(Scope scope, String pot, Paged.From from, int size) {
        return scope.read(db -> new ByDay(MOVEMENT, "day", false)
                .page(
                        db,
                        Map.of("pot", pot),
                        from,
                        size,
                        Movement.class,
                        one -> new DayKey(one.day(), one.position())));
    }
}
