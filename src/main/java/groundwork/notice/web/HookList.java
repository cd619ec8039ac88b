package groundwork.notice.web;

import groundwork.frame.Light;
import groundwork.frame.Page;
import groundwork.notice.Hook;
import groundwork.notice.HookEvents;
import groundwork.notice.Kind;
import java.util.Arrays;
import java.util.List;

/** The gateways of a county, and the form of another. */
public record HookList(List<Hook> hooks) implements Page {

    /** What officers are told of is what most gateways are for. */
    public List<String> proposed() {
        var told = Arrays.stream(Kind.values()).map(kind -> "demand." + kind.word());
        return told.filter(HookEvents.all()::contains).toList();
    }

    public static Light light(Hook hook) {
        return hook.enabled() ? Light.GREEN : hook.gone() ? Light.RED : Light.GREY;
    }

    /** The end of the key of the sentence that says so. */
    public static String state(Hook hook) {
        return hook.enabled() ? "on" : hook.gone() ? "gone" : "off";
    }
}
