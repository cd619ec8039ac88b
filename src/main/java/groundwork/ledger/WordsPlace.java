package groundwork.ledger;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A place where personal words live. Every module registers its own by making one a component; together they are the
 * table "Where words live" in docs/architecture.md, which a test compares, and an erasure walks them all.
 */
public interface WordsPlace {

    /** Tables with their schema; folders of the data directory with a slash at the end. */
    List<String> names();

    /**
     * Takes away what is there of somebody, in the transaction of the erasure and again when it is replayed. Where only
     * officials stand, whose words go with their office, it does nothing.
     */
    void erase(JdbcClient db, Whom whom);

    /**
     * @param subjects the person or household; whatever was one with it; and the demands, visits, notes about it alone
     * @param texts names and phones as they were written, for places that know no subject. Never logged
     */
    record Whom(int county, Set<UUID> subjects, Set<String> texts) {

        public boolean isIn(String text) {
            return texts.stream().anyMatch(text::contains);
        }

        @Override
        public String toString() {
            return "Whom[" + subjects.size() + " subjects]";
        }
    }
}
