package groundwork.notice.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.notice.HookDeliveries;
import groundwork.notice.HookEntered;
import groundwork.notice.Hooks;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gateways that are told of what happens, and what went to each. */
@Controller
class HookDesk {

    private final Hooks hooks;
    private final HookDeliveries deliveries;

    HookDesk(Hooks hooks, HookDeliveries deliveries) {
        this.hooks = hooks;
        this.deliveries = deliveries;
    }

    @GetMapping("/webhooks")
    HookList list(Scope scope) {
        return new HookList(hooks.list(scope));
    }

    @PostMapping("/webhooks")
    Answer add(
            Scope scope,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") List<String> events) {
        try {
            return new HookSecret(hooks.add(scope, new HookEntered(name, address, events)), name, false);
        } catch (Refusal refusal) {
            return refusal.on(list(scope));
        }
    }

    @GetMapping("/webhooks/{id}")
    HookPage page(Scope scope, @PathVariable UUID id) {
        return new HookPage(hooks.find(scope, id), deliveries(scope, id));
    }

    @GetMapping("/webhooks/{id}/deliveries")
    HookSent deliveries(Scope scope, @PathVariable UUID id) {
        return new HookSent(hooks.find(scope, id), deliveries.of(scope, id));
    }

    @PostMapping("/webhooks/{id}")
    Answer change(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") List<String> events) {
        try {
            hooks.change(scope, id, new HookEntered(name, address, events));
            return Moved.to("/webhooks/" + id).saying("notice.saved");
        } catch (Refusal refusal) {
            return refusal.on(page(scope, id));
        }
    }
}
