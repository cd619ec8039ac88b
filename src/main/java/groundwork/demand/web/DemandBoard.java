package groundwork.demand.web;

import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.util.List;

/**
 * The demands of a programme side by side, by where they stand.
 *
 * @param programme null where the county has none
 */
public record DemandBoard(ProgrammeChoice programme, List<Column> columns, Narrowing narrowing, Asked asked)
        implements Page {

    public String list(String query) {
        return programme == null ? "/demands" + query : programme.in("/demands" + query);
    }

    /**
     * @param word of its heading, message {@code demand.board.<word>}
     * @param number how many stand there; {@code lines} are those to look at first
     * @param query of the list with all of them
     */
    public record Column(String word, long number, List<DemandLine> lines, String query) {}
}
