package groundwork.assistance;

import groundwork.directory.Scope;
import groundwork.frame.Light;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What a household asked for, and whether a pairing solved it. Demands are kept elsewhere: whoever puts the two
 * together answers this.
 */
public interface Difficulties {

    /**
     * @param title may hold words of people, so it is shown and never written down
     * @param state where it stands, in the reader's language
     * @param solved by pairing or assistance
     */
    record Difficulty(UUID demand, LocalDate raised, String title, String state, Light light, boolean solved) {

        @Override
        public String toString() {
            return "Difficulty[" + demand + "]";
        }
    }

    /** The latest first. */
    List<Difficulty> of(Scope scope, UUID household, Locale reader, int limit);
}
