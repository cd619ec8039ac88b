package groundwork.notice;

import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What went to a gateway, is on its way or was given up, as it is looked after by hand. */
@Component
public class HookDeliveries {

    private static final int SHOWN = 40;

    private final Hooks hooks;
    private final HookCalls calls;
    private final Clock clock;

    HookDeliveries(Hooks hooks, HookCalls calls, Clock clock) {
        this.hooks = hooks;
        this.calls = calls;
        this.clock = clock;
    }

    /** The last of them, newest first. */
    public List<Delivery> of(Scope scope, UUID hook) {
        return scope.read(db -> db.sql("""
                        select id, type, made_at as made, tries, tried_at as tried, next_at as next,
                          arrived_at as arrived, status, failure
                        from notice.delivery where hook = :hook order by made_at desc, id desc limit :shown
                        """)
                .param("hook", hook)
                .param("shown", SHOWN)
                .query(Delivery.class)
                .list());
    }

    public void test(Scope scope, UUID hook) {
        if (!hooks.find(scope, hook).enabled()) throw Refusal.conflict("notice.hook.disabled");
        scope.write(db -> {
            calls.test(db, scope, hook);
            return true;
        });
    }

    /** As it was, with its id, so that a receiver who has it already sees that. */
    public void again(Scope scope, UUID hook, UUID delivery) {
        if (!hooks.find(scope, hook).enabled()) throw Refusal.conflict("notice.hook.disabled");
        var found = scope.write(db -> db.sql("""
                        update notice.delivery
                        set next_at = :now, tries = 0, tried_at = null, arrived_at = null, status = null, failure = null
                        where county = :county and hook = :hook and id = :id
                        """)
                .param("now", Outbox.at(clock.instant()))
                .param("county", scope.county())
                .param("hook", hook)
                .param("id", delivery)
                .update());
        if (found == 0) throw Refusal.missing("notice.delivery.missing");
    }
}
