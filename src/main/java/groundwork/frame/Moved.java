package groundwork.frame;

import java.util.List;

/**
 * After something was done: go to another page (303, so that reloading does not do it again) and say there what
 * happened, with the way to undo it where there is one.
 *
 * @param to address within this console, beginning with a slash
 * @param said message key of the sentence shown at the top of the next page, or null
 * @param undo address that a POST undoes it with, or null
 */
public record Moved(String to, String said, List<Object> args, String undo) implements Answer {

    public static Moved to(String address) {
        return new Moved(address, null, List.of(), null);
    }

    public Moved saying(String key, Object... args) {
        return new Moved(to, key, List.of(args), undo);
    }

    public Moved undoneBy(String address) {
        return new Moved(to, said, args, address);
    }
}
