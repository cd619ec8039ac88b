package groundwork.resident.web;

import groundwork.demand.State;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is personal on the page, for who has opened it.
 *
 * @param from how many demands stand on pages before this one
 * @param more whether there are others after it
 */
public record Opened(List<Visit> visits, List<Raised> demands, int from, boolean more) {

    /** How many demands stand on a page. */
    static final int DEMANDS = 10;

    /** @param so what the household says of it, or null */
    public record Visit(UUID entry, LocalDate day, String officers, Boolean so) {}

    /**
     * @param title what it is about, in the words of who took it down
     * @param counted the one that it counts as, on which an answer goes: itself, or what it was merged into
     * @param state of that one
     * @param standing who says that it is solved
     */
    public record Raised(UUID id, String title, LocalDate raised, UUID counted, State state, Standing standing) {

        public boolean merged() {
            return !id.equals(counted);
        }

        public boolean answered() {
            return standing != Standing.OPEN;
        }

        /** Of this the household can say only that it is not so. */
        public boolean withdrawn() {
            return standing == Standing.WITHDRAWN;
        }

        /** Whether the household itself has not said yet that it is so. */
        boolean unsaid() {
            return standing != Standing.SAID;
        }

        public String key() {
            return standing.key(state);
        }

        @Override
        public String toString() {
            return "Raised[" + id + "]";
        }
    }

    /** Where the next page begins. */
    public int next() {
        return from + DEMANDS;
    }

    /** What an address of it ends with that comes back to this page. */
    public String here() {
        return from == 0 ? "" : "?page=" + from;
    }

    @Override
    public String toString() {
        return "Opened";
    }
}
