package groundwork.demand;

import groundwork.frame.Bilingual;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;

/**
 * A topic of the county's own, below one of those that are the same everywhere.
 *
 * @param code of the topic above it and a number, {@code roads-2}: it stands in the ledger
 * @param english empty where it has no English name
 * @param retired whether it may be chosen no more
 */
public record Subtopic(String code, Topic topic, String name, String english, boolean retired) {

    public Bilingual names() {
        return new Bilingual(english.isEmpty() ? name : english, name);
    }

    /** The topic in whose list a code stands, in lower case. */
    static String above(String code) {
        return code.substring(0, Math.max(0, code.lastIndexOf('-')));
    }

    static String prefix(Topic topic) {
        return Typed.word(topic) + "-";
    }
}
