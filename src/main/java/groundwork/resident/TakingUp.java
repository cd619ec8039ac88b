package groundwork.resident;

import groundwork.demand.Moves;
import groundwork.demand.Raising;
import groundwork.directory.Scope;
import groundwork.frame.Gate;
import groundwork.ledger.About;
import groundwork.ledger.Check;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.Words;
import groundwork.resident.Message.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes an entry of a message, in one step with its being settled: two who take it up at once make one entry, and the
 * other is told.
 */
@Component
public class TakingUp {

    private final Moves moves;
    private final Ledger ledger;
    private final Clock clock;

    TakingUp(Moves moves, Ledger ledger, Clock clock) {
        this.moves = moves;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param programme or null
     * @param unit of who takes it up, or null
     * @return the demand
     */
    public UUID demand(Scope scope, Message message, UUID programme, UUID unit, Topic topic, String title) {
        var id = Ids.next(clock);
        var raising = new Raising(
                programme,
                unit,
                message.village(),
                message.household(),
                topic,
                Channel.CARD,
                null,
                null,
                1,
                day(message),
                title,
                message.text(),
                message.from(),
                null);
        moves.raise(scope, id, raising, settles(scope, message, State.TAKEN_UP, id));
        return id;
    }

    /** @param ownStyle about how we ourselves work, as what came for it is in any case */
    public UUID opinion(Scope scope, Message message, UUID programme, UUID unit, boolean ownStyle) {
        var style = ownStyle || message.kind() == Message.Kind.STYLE;
        var id = Ids.next(clock);
        var about = new About(programme, unit, message.village(), List.of(scope.officer()), null);
        var subject = message.household() == null ? id : message.household();
        var words = Words.of(subject, "note", Map.of("text", message.text(), "from", message.from()));
        var fact = new Fact(message.sentAt(), about, new OpinionEntry.TakenDown(1, style, null));
        Gate.append(
                ledger,
                scope,
                List.of(new Draft(id, fact, List.of(words))),
                settles(scope, message, State.TAKEN_UP, id));
        return id;
    }

    /** What it says becomes a remark on a demand that says the same. */
    public void merge(Scope scope, Message message, UUID demand) {
        moves.take(
                scope,
                new DemandEntry.Noted(demand),
                day(message),
                Map.of("text", message.text(), "from", message.from()),
                settles(scope, message, State.MERGED, demand));
    }

    private Check settles(Scope scope, Message message, State state, UUID entry) {
        return db -> MessageRows.settle(db, scope, message.id(), state, null, entry, clock.instant());
    }

    private static LocalDate day(Message message) {
        return LocalDate.ofInstant(message.sentAt(), Fact.ZONE);
    }
}
