package groundwork.resident.web;

import groundwork.demand.State;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is personal on the page, for who has opened it. */
public record Opened(List<Visit> visits, List<Raised> demands) {

    /** @param so what the household says of it, or null */
    public record Visit(UUID entry, LocalDate day, String officers, Boolean so) {}

    /**
     * @param title what it is about, in the words of who took it down
     * @param counted where the one stands that it was merged into, else null
     */
    public record Raised(UUID id, String title, LocalDate raised, State state, State counted) {

        public boolean answered() {
            return state == State.SETTLED || state == State.CONFIRMED;
        }

        @Override
        public String toString() {
            return "Raised[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "Opened";
    }
}
