package groundwork.notice.web;

import groundwork.directory.Scope;
import groundwork.frame.Moved;
import groundwork.notice.HookDeliveries;
import groundwork.notice.Hooks;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the buttons on a gateway's page do. */
@Controller
class HookChanges {

    private final Hooks hooks;
    private final HookDeliveries deliveries;

    HookChanges(Hooks hooks, HookDeliveries deliveries) {
        this.hooks = hooks;
        this.deliveries = deliveries;
    }

    @PostMapping("/webhooks/{id}/secret")
    HookSecret renew(Scope scope, @PathVariable UUID id) {
        return new HookSecret(hooks.renew(scope, id), hooks.find(scope, id).name(), true);
    }

    @PostMapping("/webhooks/{id}/test")
    Moved test(Scope scope, @PathVariable UUID id) {
        deliveries.test(scope, id);
        return back(id, "notice.hook.tested");
    }

    @PostMapping("/webhooks/{id}/deliveries/{delivery}/again")
    Moved again(Scope scope, @PathVariable UUID id, @PathVariable UUID delivery) {
        deliveries.again(scope, id, delivery);
        return back(id, "notice.delivery.again.done");
    }

    @PostMapping("/webhooks/{id}/suspension")
    Moved disable(Scope scope, @PathVariable UUID id) {
        hooks.enable(scope, id, false);
        return back(id, "notice.hook.suspended").undoneBy("/webhooks/" + id + "/suspension/end");
    }

    @PostMapping("/webhooks/{id}/suspension/end")
    Moved enable(Scope scope, @PathVariable UUID id) {
        hooks.enable(scope, id, true);
        return back(id, "notice.hook.resumed");
    }

    @PostMapping("/webhooks/{id}/removal")
    Moved remove(Scope scope, @PathVariable UUID id) {
        hooks.remove(scope, id);
        return Moved.to("/webhooks").saying("notice.hook.removed").undoneBy("/webhooks/" + id + "/removal/end");
    }

    @PostMapping("/webhooks/{id}/removal/end")
    Moved restore(Scope scope, @PathVariable UUID id) {
        hooks.restore(scope, id);
        return back(id, "notice.hook.restored");
    }

    private static Moved back(UUID id, String said) {
        return Moved.to("/webhooks/" + id).saying(said);
    }
}
