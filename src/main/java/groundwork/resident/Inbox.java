package groundwork.resident;

import groundwork.card.CardCode;
import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.resident.Message.Kind;
import groundwork.resident.Message.State;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What came by the cards' pages. It is no entry before somebody takes it up, so that nobody fills the ledger. */
@Component
public class Inbox {

    private static final int SIZE = 40;

    private final Clock clock;

    Inbox(Clock clock) {
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
        return to.scope().write(db -> MessageRows.add(db, to.scope(), message));
    }

    /** By the number on the receipt, of the same household or village alone. */
    public Optional<Message> receipt(Addressed to, String number) {
        return CardCode.tail(number == null ? "" : number)
                .flatMap(tail -> to.scope().read(db -> MessageRows.tailed(db, to.scope(), tail)).stream()
                        .filter(message -> message.card().equals(to.card().id())
                                || to.household() != null && to.household().equals(message.household()))
                        .findFirst());
    }

    public Optional<Message> find(Scope scope, UUID id) {
        return scope.read(db -> MessageRows.find(db, scope, id));
    }

    /** Newest first. */
    public Paged<Message> list(Scope scope, boolean waiting, Paged.From from) {
        return list(scope, waiting, from, SIZE);
    }

    public Paged<Message> list(Scope scope, boolean waiting, Paged.From from, int size) {
        var asked = from.known(MessageKey.read(from.key()));
        var found = scope.read(db -> MessageRows.page(db, scope, waiting, asked, size + 1));
        return Paged.of(found, size, asked, MessageKey::of);
    }

    public long waiting(Scope scope) {
        return scope.read(db -> db.sql("select count(*) from resident.message where state = 'waiting'")
                .query(Long.class)
                .single());
    }

    /** @throws Refusal 409 when somebody else has dealt with it */
    public void dismiss(Scope scope, UUID id, Message.Reason reason) {
        scope.write(db -> {
            MessageRows.settle(db, scope, id, State.DISMISSED, reason, null, clock.instant());
            return null;
        });
    }
}
