package groundwork.resident;

import groundwork.card.CardCode;
import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.notice.Tidings;
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

    private final Hearers hearers;
    private final Tidings tidings;
    private final AuditLog audit;
    private final Clock clock;

    Inbox(Hearers hearers, Tidings tidings, AuditLog audit, Clock clock) {
        this.hearers = hearers;
        this.tidings = tidings;
        this.audit = audit;
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
        var named = hearers.named(to, text);
        var told = hearers.told(to, kind, named);
        var news = kind == Kind.STYLE ? groundwork.notice.Kind.STYLE : groundwork.notice.Kind.MESSAGES;
        return to.scope().write(db -> {
            if (!MessageRows.add(db, to.scope(), message, named)) return false;
            tidings.tell(db, to.scope(), news, id, to.village(), told);
            return true;
        });
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

    /** Newest first. @param village or null for all */
    public Paged<Message> list(Scope scope, boolean waiting, Long village, Paged.From from) {
        return list(scope, waiting, village, from, SIZE);
    }

    public Paged<Message> list(Scope scope, boolean waiting, Long village, Paged.From from, int size) {
        var asked = from.known(MessageKey.read(from.key()));
        var found = scope.read(db -> MessageRows.page(db, scope, waiting, village, asked, size + 1));
        return Paged.of(found, size, asked, MessageKey::of);
    }

    /** How many wait, by village. @param village or null for those of none */
    public record Waiting(Long village, boolean style, long count) {}

    /** Of all villages that any come from, those that have waited longest first. */
    public List<Waiting> waiting(Scope scope) {
        return scope.read(db -> db.sql("""
                        select village, kind = 'style' as style, count(*) as count from resident.message
                        where state = 'waiting' group by 1, 2 order by min(sent_at)""").query(Waiting.class).list());
    }

    /** @throws Refusal 409 when somebody else has dealt with it */
    public void dismiss(Scope scope, UUID id, Message.Reason reason) {
        scope.write(db -> {
            MessageRows.settle(db, scope, id, State.DISMISSED, reason, null, clock.instant());
            var deed = Deed.of(Act.MESSAGE_DISMISSED).about("message", id);
            return audit.write(db, scope, deed.with("reason", reason));
        });
    }

    /** It waits again. @throws Refusal 409 when it is not dismissed */
    public void back(Scope scope, UUID id) {
        scope.write(db -> {
            MessageRows.back(db, id);
            return audit.write(db, scope, Deed.of(Act.MESSAGE_BROUGHT_BACK).about("message", id));
        });
    }
}
