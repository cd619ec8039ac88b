package groundwork.notice.web;

import groundwork.frame.Page;
import groundwork.notice.Hooks;

/**
 * The secret of a gateway, shown this once.
 *
 * @param renewed there was one before, which is good for another day
 */
public record HookSecret(Hooks.Made made, String name, boolean renewed) implements Page {

    @Override
    public String toString() {
        return "HookSecret[" + made.id() + "]";
    }
}
