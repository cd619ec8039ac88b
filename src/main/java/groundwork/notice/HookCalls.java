package groundwork.notice;

import groundwork.directory.Scope;
import groundwork.frame.Matter;
import groundwork.ledger.Ids;
import groundwork.ledger.Kinds;
import groundwork.ledger.Posting;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays down what gateways are to be told, in the transaction in which officers are: so nothing is lost or doubled. */
@Component
class HookCalls {

    private final Clock clock;

    HookCalls(Clock clock) {
        this.clock = clock;
    }

    List<Hook> hooks(JdbcClient db) {
        return db.sql("select id, name, address, events, enabled, gone, former_until, 0 as waiting, 0 as lost"
                        + " from notice.hook where enabled and removed_at is null")
                .query(Hook.class)
                .list();
    }

    void put(JdbcClient db, Scope scope, List<Hook> hooks, Posting posting, Matter matter, Set<UUID> told) {
        var type = Kinds.of(posting.fact().entry());
        for (var hook : hooks)
            if (hook.wants(type))
                put(
                        db,
                        scope,
                        hook.id(),
                        Ids.derived("webhook", posting.id(), hook.id()),
                        type,
                        posting.position(),
                        HookBody.of(posting, matter, told));
    }

    /** @param message that waits in the inbox */
    void put(JdbcClient db, Scope scope, Kind inbox, UUID message, Long village, Set<UUID> told) {
        var type = HookEvents.of(inbox);
        var body = HookBody.of(type, scope.county(), message, village, told, clock.instant());
        for (var hook : hooks(db))
            if (hook.wants(type))
                put(db, scope, hook.id(), Ids.derived("webhook", message, hook.id()), type, null, body);
    }

    void test(JdbcClient db, Scope scope, UUID hook) {
        var body = HookBody.test(scope.county(), hook, clock.instant());
        put(db, scope, hook, Ids.next(clock), HookEvents.TEST, null, body);
    }

    private void put(JdbcClient db, Scope scope, UUID hook, UUID id, String type, Long position, String body) {
        db.sql("""
                        insert into notice.delivery (county, hook, id, type, position, body, made_at, next_at)
                        values (:county, :hook, :id, :type, :position, :body, :now, :now) on conflict do nothing
                        """)
                .param("county", scope.county())
                .param("hook", hook)
                .param("id", id)
                .param("type", type)
                .param("position", position)
                .param("body", body)
                .param("now", Outbox.at(clock.instant()))
                .update();
    }
}
