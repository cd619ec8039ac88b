package groundwork.summary.prose;

import java.util.UUID;

/** A stretch of a paragraph as it is shown. */
public sealed interface Run {

    String text();

    /** What somebody wrote, here or in the template. */
    record Plain(String text) implements Run {}

    /** A number counted from the records, which leads to them. */
    record Figure(Citation citation, String text) implements Run {}

    /** A fact from the records. {@code entry} may be null. */
    record Recorded(Citation citation, String text, UUID entry) implements Run {}

    /** A number typed by hand: nothing shows where it comes from. */
    record Loose(String text) implements Run {}

    /** A citation that means nothing, as it was typed. */
    record Unknown(String text) implements Run {}
}
