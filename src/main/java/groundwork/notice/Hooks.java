package groundwork.notice;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.ledger.Ids;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The gateways of a county. Each change stands in the audit log, without name, address and secret. */
@Component
public class Hooks {

    private static final String HOOK = """
            select h.id, h.name, h.address, h.events, h.enabled, h.gone, h.former_until,
              (select count(*) from notice.delivery d where d.hook = h.id and d.next_at is not null) as waiting,
              (select count(*) from notice.delivery d
               where d.hook = h.id and d.next_at is null and d.arrived_at is null) as lost
            from notice.hook h where h.removed_at is null
            """;

    /** One that was just made, or has got another secret: shown this once. */
    public record Made(UUID id, String secret) {

        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    private final Outside outside;
    private final AuditLog audit;
    private final Clock clock;

    Hooks(Outside outside, AuditLog audit, Clock clock) {
        this.outside = outside;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Hook> list(Scope scope) {
        return scope.read(
                db -> db.sql(HOOK + " order by h.name, h.id").query(Hook.class).list());
    }

    /** @throws Refusal where there is none, or where it has been removed */
    public Hook find(Scope scope, UUID id) {
        return scope.read(db -> db.sql(HOOK + " and h.id = :id")
                        .param("id", id)
                        .query(Hook.class)
                        .optional())
                .orElseThrow(() -> Refusal.missing("notice.hook.missing"));
    }

    public Made add(Scope scope, HookEntered entered) {
        entered.check(outside);
        var id = Ids.next(clock);
        var secret = HookSecrets.fresh();
        change(scope, id, "made", """
                insert into notice.hook (county, id, name, address, events, secret, enabled, made_at)
                values (:county, :id, :name, :address, :events, :secret, true, :now)
                """, entered, HookSecrets.wrap(scope, id, secret));
        return new Made(id, Signature.text(secret));
    }

    public void change(Scope scope, UUID id, HookEntered entered) {
        entered.check(outside);
        change(
                scope,
                id,
                "changed",
                "update notice.hook set name = :name, address = :address, events = :events" + KNOWN,
                entered,
                null);
    }

    public void enable(Scope scope, UUID id, boolean enabled) {
        change(
                scope,
                id,
                enabled ? "enabled" : "disabled",
                "update notice.hook set gone = false, enabled = " + enabled + KNOWN,
                HookEntered.NOTHING,
                null);
    }

    /** For a day the one before it is good, too. */
    public Made renew(Scope scope, UUID id) {
        var secret = HookSecrets.fresh();
        change(
                scope,
                id,
                "renewed",
                "update notice.hook set former = secret, secret = :secret, former_until = :until" + KNOWN,
                HookEntered.NOTHING,
                HookSecrets.wrap(scope, id, secret));
        return new Made(id, Signature.text(secret));
    }

    /** It can be brought back for a day. */
    public void remove(Scope scope, UUID id) {
        change(scope, id, "removed", "update notice.hook set removed_at = :now" + KNOWN, HookEntered.NOTHING, null);
    }

    public void restore(Scope scope, UUID id) {
        var gone = "update notice.hook set removed_at = null"
                + " where county = :county and id = :id and removed_at is not null";
        change(scope, id, "restored", gone, HookEntered.NOTHING, null);
    }

    private static final String KNOWN = " where county = :county and id = :id and removed_at is null";

    private void change(Scope scope, UUID id, String what, String sql, HookEntered entered, byte[] secret) {
        var done = scope.write(db -> changed(db, scope, id, sql, entered, secret) == 0
                ? 0
                : audit.write(
                        db,
                        scope,
                        Deed.of(Act.SETTING_CHANGED).about("webhook", id).with("what", what)));
        if (done == 0) throw Refusal.missing("notice.hook.missing");
    }

    private int changed(JdbcClient db, Scope scope, UUID id, String sql, HookEntered entered, byte[] secret) {
        return db.sql(sql)
                .param("county", scope.county())
                .param("id", id)
                .param("name", entered.name())
                .param("address", entered.address())
                .param("events", String.join(" ", entered.events()))
                .param("secret", secret)
                .param("now", Outbox.at(clock.instant()))
                .param("until", Outbox.at(clock.instant().plus(HookSecrets.BOTH)))
                .update();
    }
}
