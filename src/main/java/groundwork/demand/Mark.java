package groundwork.demand;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a demand may have beside its state, to narrow a list by. In addresses it is the name in lower case. */
public enum Mark {
    /** It has a step that needs attention. */
    ATTENTION,
    /** It is before the leading group. */
    ESCALATED,
    /** More time is asked for, and nobody has answered. */
    EXTENSION,
    /** It is past its deadline. */
    OVERDUE,
    /** It is settled, and nobody has gone to see yet. */
    UNLOOKED,
    /** It is settled, and nobody has said a word for too long. */
    SILENT,
    /** Work that goes on, not entered from old books. */
    LIVE;

    public static Set<Mark> which(Predicate<Mark> asked) {
        return Arrays.stream(values()).filter(asked).collect(Collectors.toUnmodifiableSet());
    }

    /** Only open demands have it. */
    boolean open() {
        return this == ESCALATED || this == EXTENSION || this == OVERDUE;
    }

    /** By these nothing is counted: they are other ones each day. */
    boolean daily() {
        return this == OVERDUE || this == SILENT;
    }
}
