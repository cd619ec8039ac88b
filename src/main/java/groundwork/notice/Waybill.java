package groundwork.notice;

import groundwork.directory.Act;
import groundwork.directory.AuditLog;
import groundwork.directory.Deed;
import groundwork.directory.Scope;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which calls are due, and what became of them. A call is taken in one transaction and noted in another, so that none
 * stays open while somebody far away thinks; whoever ends in between has it tried again, with the same id.
 */
@Component
class Waybill {

    /** As Standard Webhooks proposes: ten tries in a little over three days. */
    private static final List<Duration> PAUSES = Stream.of(
                    "PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT20H", "PT24H")
            .map(Duration::parse)
            .toList();

    /** Longer than a call may take: then it is another node's to try again. */
    private static final Duration TAKEN = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration UNDO = Duration.ofDays(1);

    private final AuditLog audit;
    private final Clock clock;

    Waybill(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that something is due for. */
    List<UUID> hooks(JdbcClient db) {
        return db.sql("""
                        select h.id from notice.hook h
                        where h.enabled and h.removed_at is null and exists (
                          select from notice.delivery d
                          where d.county = h.county and d.hook = h.id and d.next_at <= :now)
                        """)
                .param("now", Outbox.at(clock.instant()))
                .query(UUID.class)
                .list();
    }

    /** The oldest that is due; nobody else gets it now. */
    Optional<Call> take(JdbcClient db, UUID hook) {
        return db.sql("""
                        update notice.delivery d
                        set tries = d.tries + 1, tried_at = :now, next_at = :then
                        from notice.hook h
                        where d.county = h.county and d.hook = h.id and h.enabled and h.removed_at is null
                          and d.id = (select w.id from notice.delivery w
                            where w.hook = :hook and w.next_at <= :now
                            order by w.made_at, w.position limit 1 for update skip locked)
                        returning d.id, d.hook, d.body, d.tries, h.address, h.secret, h.former, h.former_until
                        """)
                .param("now", Outbox.at(clock.instant()))
                .param("then", Outbox.at(clock.instant().plus(TAKEN)))
                .param("hook", hook)
                .query(Call.class)
                .optional();
    }

    int note(JdbcClient db, Scope scope, Call call, Outcome outcome) {
        var now = clock.instant();
        if (outcome.gone()) gone(db, scope, call.hook());
        var last = outcome.taken() || outcome.gone() || call.tries() > PAUSES.size();
        return db.sql("""
                        update notice.delivery
                        set status = :status, failure = :failure, next_at = :next, arrived_at = :arrived
                        where county = :county and id = :id
                        """)
                .param("status", outcome.status())
                .param("failure", outcome.failure())
                .param("next", last ? null : at(now.plus(PAUSES.get(call.tries() - 1))), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("arrived", outcome.taken() ? at(now) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("county", scope.county())
                .param("id", call.id())
                .update();
    }

    private static Object at(Instant instant) {
        return Outbox.at(instant);
    }

    private void gone(JdbcClient db, Scope scope, UUID hook) {
        db.sql("update notice.hook set enabled = false, gone = true where county = :county and id = :hook")
                .param("county", scope.county())
                .param("hook", hook)
                .update();
        audit.write(
                db, scope, Deed.of(Act.SETTING_CHANGED).about("webhook", hook).with("what", "gone"));
    }

    int sweep(JdbcClient db) {
        var now = clock.instant();
        db.sql("delete from notice.delivery where made_at < :before or hook in"
                        + " (select h.id from notice.hook h where h.removed_at < :removed)")
                .param("before", at(now.minus(KEPT)))
                .param("removed", at(now.minus(UNDO)))
                .update();
        db.sql("delete from notice.mail where sent_at < :before")
                .param("before", at(now.minus(KEPT)))
                .update();
        db.sql("update notice.hook set former = null, former_until = null where former_until < :now")
                .param("now", at(now))
                .update();
        return db.sql("delete from notice.hook where removed_at < :removed")
                .param("removed", at(now.minus(UNDO)))
                .update();
    }
}
