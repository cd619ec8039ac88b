package groundwork.notice;

import groundwork.ledger.DemandEntry;
import groundwork.ledger.Kinds;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a gateway can be told of: every step in the life of a demand, by the wire name of its entry, and what comes by
 * the cards’ pages.
 */
public final class HookEvents {

    /** Asked for by a button, to see whether calls arrive. */
    static final String TEST = "webhook.test";

    private HookEvents() {}

    /** In the order of a demand's life, then what waits in the inbox. */
    public static List<String> all() {
        var kinds = DemandEntry.class.getPermittedSubclasses();
        var steps = Kinds.all().entrySet().stream()
                .filter(kind -> DemandEntry.class.isAssignableFrom(kind.getValue()))
                .sorted((a, b) -> Integer.compare(
                        List.of(kinds).indexOf(a.getValue()), List.of(kinds).indexOf(b.getValue())))
                .map(kind -> kind.getKey());
        var inbox = Stream.of(Kind.values()).filter(Kind::inbox).map(HookEvents::of);
        return Stream.concat(steps, inbox).toList();
    }

    static String of(Kind inbox) {
        return "inbox." + inbox.word();
    }
}
