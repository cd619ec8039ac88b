package groundwork.assistance.web;

import groundwork.assistance.Pairing;
import groundwork.figure.Value;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import java.util.List;
import java.util.UUID;

/**
 * The pairings of a programme: who answers for whom.
 *
 * @param over those that have ended are shown
 * @param strays how many entries there are about a pairing or a job that nobody has entered
 * @param stray the first of these
 */
public record AssistancePage(
        ProgrammeChoice programme, List<Value> figures, boolean over, Paged<Pair> pairs, long strays, List<UUID> stray)
        implements Page {

    /**
     * @param officer his name, or empty where he is not known
     * @param household masked; empty where it is not known
     * @param person whom it is with, masked, or empty
     * @param helps how often help was given within it
     */
    public record Pair(Pairing pairing, String officer, String household, String person, String village, long helps) {

        /** Names are not for logs. */
        @Override
        public String toString() {
            return "Pair[" + pairing.id() + "]";
        }
    }
}
