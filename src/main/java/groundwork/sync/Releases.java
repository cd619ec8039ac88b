package groundwork.sync;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Scope;
import groundwork.frame.Flaw;
import groundwork.frame.Messages;
import groundwork.frame.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the administrator does with entries that came from devices that were revoked. */
@Component
public class Releases {

    /** Why something does not count; rows and the audit log hold these words. */
    public enum Reason {
        /** Somebody else had the device by then. */
        STOLEN,
        UNTRUE,
        ENTERED_ELSEWHERE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int MOST = 200;

    private final Reading reading;
    private final Appending appending;
    private final Messages messages;
    private final AuditLog audit;
    private final Clock clock;

    Releases(Reading reading, Appending appending, Messages messages, AuditLog audit, Clock clock) {
        this.reading = reading;
        this.appending = appending;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    public long waiting(Scope scope) {
        return scope.read(db -> db.sql("select count(*) from sync.held where state = 'waiting'")
                .query(Long.class)
                .single());
    }

    /** Those that wait, device by device in the order of their numbers; at most some hundred. */
    public List<HeldEntry> list(Scope scope) {
        return scope.read(
                db -> db.sql("""
                        select h.id, h.entry, h.seq, d.name as device, d.officer, h.held_at
                        from sync.held h join directory.device d on d.id = h.device
                        where h.state = 'waiting' order by h.device, h.seq limit :most
                        """).param("most", MOST).query(HeldEntry.class).list());
    }

    /**
     * Appends it, by the officer of the device.
     *
     * @throws Refusal where there is none that waits, or where he never had anything to enter there
     */
    public void release(Scope scope, UUID id) {
        var answers = new Answers(messages, 1);
        var sent = Batch.object(scope.unwrap(HoldingBack.TABLE, id, waiting(scope, id)));
        var read = reading.read(scope, List.of(sent), answers);
        appending.append(scope, read, Set.of(), answers);
        var answer = answers.list().getFirst();
        if (answer.receipt() == null) throw Refusal.conflict(answer.problem().code());
        settle(scope, id, "released", null, Act.HELD_RELEASED);
    }

    /** @throws Refusal where there is none that waits, or where it counts already */
    public void dismiss(Scope scope, UUID id, Reason reason) {
        var sent = Batch.object(scope.unwrap(HoldingBack.TABLE, id, waiting(scope, id)));
        if (reason == null) throw Refusal.flawed(Flaw.at("reason", "sync.held.dismiss.why"));
        var read = reading.read(scope, List.of(sent), new Answers(messages, 1));
        if (appending.counts(scope, read)) throw Refusal.conflict("sync.held.counts");
        if (!settle(scope, id, "dismissed", reason, Act.HELD_DISMISSED)) throw Refusal.missing("sync.held.missing");
    }

    private static byte[] waiting(Scope scope, UUID id) {
        return scope.read(db -> db.sql("select sent from sync.held where id = :id and state = 'waiting'")
                        .param("id", id)
                        .query(byte[].class)
                        .optional())
                .orElseThrow(() -> Refusal.missing("sync.held.missing"));
    }

    /**
     * What was released is in the ledger, so it is so also where somebody has dismissed it meanwhile.
     *
     * @return whether this settled it
     */
    private boolean settle(Scope scope, UUID id, String state, Reason reason, Act act) {
        record Settled(UUID device, UUID entry) {}
        return scope.write(db -> {
            var settled = db.sql("""
                            update sync.held
                            set state = :state, reason = :reason, sent = null, settled_by = :by, settled_at = :now
                            where id = :id and (state = 'waiting' or state = 'dismissed' and :state = 'released')
                            returning device, entry
                            """)
                    .param("state", state)
                    .param("reason", reason == null ? null : reason.word())
                    .param("by", scope.officer())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .query(Settled.class)
                    .optional();
            settled.ifPresent(one -> {
                if (act == Act.HELD_RELEASED) Refusals.taken(db, List.of(one.entry()));
                audit.write(
                        db,
                        scope,
                        Deed.of(act)
                                .about("entry", one.entry())
                                .with("device", one.device())
                                .with("reason", reason));
            });
            return settled.isPresent();
        });
    }
}
