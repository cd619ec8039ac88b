package groundwork.demand.web;

import groundwork.frame.Address;
import groundwork.frame.Leaf;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Say;
import java.util.List;

/**
 * The demands of a programme side by side, by where they stand.
 *
 * @param programme null where the county has none
 */
public record DemandBoard(
        ProgrammeChoice programme,
        List<Column> columns,
        Narrowing narrowing,
        List<VillagePlaces.Place> places,
        Asked asked)
        implements Page {

    public String list() {
        return programme == null ? "/demands" : programme.in("/demands");
    }

    /** The list of all that stand in a column, narrowed as the board is. */
    public String list(Column column) {
        return narrowed(column).whole();
    }

    public String silent(Column column) {
        return narrowed(column).with("silent", "1");
    }

    private static Address narrowed(Column column) {
        return Say.here().address().at("/demands").having("tab", "all").having("state", column.word());
    }

    public List<Leaf> leaves() {
        return VillagePlaces.leaves(places, asked.place());
    }

    /**
     * @param word of its heading, message {@code demand.board.<word>}, and of the list that shows all of it
     * @param number how many stand there, or null where that is not counted; {@code lines} are those to look at first
     * @param more whether more stand there than are shown
     * @param silent about how many of them nobody has said a word for too long
     */
    public record Column(String word, Long number, List<DemandLine> lines, boolean more, long silent) {}
}
