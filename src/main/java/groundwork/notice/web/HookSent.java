package groundwork.notice.web;

import groundwork.frame.Page;
import groundwork.frame.Say;
import groundwork.notice.Delivery;
import groundwork.notice.DeliveryState;
import groundwork.notice.Hook;
import java.util.List;

/** What went to a gateway; asked for again while something is about to go. */
public record HookSent(Hook hook, List<Delivery> deliveries) implements Page {

    public boolean soon() {
        return hook.enabled() && deliveries.stream().anyMatch(delivery -> delivery.state() == DeliveryState.WAITING);
    }

    public static String event(String type) {
        if (type.startsWith("webhook.")) return Say.t("notice.hook.test.event");
        if (type.startsWith("inbox.")) return Say.t("notice.kind." + type.substring("inbox.".length()));
        return Say.t(type.equals("demand.raised") ? "notice.hook.raised" : "entry." + type);
    }

    /** What the other side said to the last try, or why it said nothing. */
    public static String said(Delivery delivery) {
        if (delivery.status() != null) return Say.t("notice.delivery.status", delivery.status());
        return delivery.failure() == null ? "" : Say.t("notice.delivery.failure." + delivery.failure());
    }
}
