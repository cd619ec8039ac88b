package groundwork.assistance.web;

import groundwork.assistance.Given;
import groundwork.assistance.Pairing;
import groundwork.figure.Value;
import groundwork.frame.Bilingual;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.util.List;
import java.util.UUID;

/**
 * The help of a programme: who answers for whom, and what was given.
 *
 * @param stray entries about a pairing or a job that nobody has entered
 */
public record AssistancePage(
        ProgrammeChoice programme, List<Value> figures, List<Pair> pairs, List<Kind> kinds, List<UUID> stray)
        implements Page {

    /**
     * @param officer his name, or null where he is not known
     * @param household masked; empty where it is not known
     * @param helps how often help was given within it
     */
    public record Pair(Pairing pairing, String officer, String household, Bilingual village, long helps) {}

    /** @param figure whose page lists all of them */
    public record Kind(String key, String figure, List<Line> lines) {}

    /** @param note null where nothing was written; {@code confirmed} of a job that somebody looked after */
    public record Line(Given given, String note, boolean confirmed) {}
}
