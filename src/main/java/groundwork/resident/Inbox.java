package groundwork.resident;

import groundwork.card.CardCode;
import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.ledger.Envelope;
import groundwork.ledger.Tables;
import groundwork.resident.Message.Kind;
import groundwork.resident.Message.State;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What came by the cards' pages. It is no entry before somebody takes it up, so that nobody fills the ledger. */
@Component
public class Inbox {

    private static final int SIZE = 40;

    private final MessageRows rows;
    private final Clock clock;

    Inbox(Envelope envelope, Clock clock) {
        this.rows = new MessageRows(envelope);
        this.clock = clock;
    }

    /**
     * @param id as the form has it: the same form sent again is the same message
     * @return whether it was not there yet
     */
    public boolean receive(Addressed to, UUID id, Kind kind, String text, String from) {
        var now = clock.instant();
        var message = new Message(
                id, to.card().id(), to.household(), to.village(), kind, text, from, now, State.WAITING, null, null);
        return to.scope().write(db -> rows.add(db, to.scope().county(), message));
    }

    /** By the number on the receipt, of the same household or village alone. */
    public Optional<Message> receipt(Addressed to, String number) {
        return CardCode.tail(number == null ? "" : number)
                .flatMap(tail -> to
                        .scope()
                        .read(db -> rows.tailed(db, to.scope().county(), tail))
                        .stream()
                        .filter(message -> message.card().equals(to.card().id())
                                || to.household() != null && to.household().equals(message.household()))
                        .findFirst());
    }

    public Optional<Message> find(Scope scope, UUID id) {
        return scope.read(db -> rows.find(db, scope.county(), id));
    }

    /** Newest first. */
    public Paged<Message> list(Scope scope, boolean waiting, Paged.From from) {
        var found = scope.read(db -> rows.page(db, scope.county(), waiting, from, SIZE + 1));
        return Paged.of(found, SIZE, from, MessageKey::of);
    }

    public long waiting(Scope scope) {
        return scope.read(db -> db.sql("select count(*) from resident.message where state = 'waiting'")
                .query(Long.class)
                .single());
    }

    /** Those of a household, of what was merged into it too. */
    public List<Message> of(Scope scope, java.util.Collection<UUID> households, int limit) {
        return scope.read(db -> rows.of(db, scope.county(), Tables.array("uuid", households), limit));
    }

    /** @throws Refusal 409 when somebody else has dealt with it */
    public void dismiss(Scope scope, UUID id, Message.Reason reason) {
        scope.write(db -> {
            MessageRows.settle(db, scope, id, State.DISMISSED, reason, null, clock.instant());
            return null;
        });
    }
}
