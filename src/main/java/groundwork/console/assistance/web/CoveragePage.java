package groundwork.console.assistance.web;

import groundwork.console.assistance.Coverage.Answering;
import groundwork.console.assistance.Neighbours.Neighbour;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who has nobody: officials without a pairing, and households in need whom nobody answers for.
 *
 * @param unit whose officials they are, or null for those of the programme
 * @param unitNames by id
 * @param village whose households are looked at, or null
 */
public record CoveragePage(
        ProgrammeChoice programme,
        String unit,
        List<Choice> units,
        List<Answering> officials,
        Map<UUID, String> unitNames,
        String village,
        List<Choice> villages,
        List<Neighbour> households)
        implements Page {

    /** More names than these are not looked through on one page; the numbers are of all. */
    public static final int SHOWN = 300;

    public List<Answering> without() {
        return officials.stream().filter(one -> one.pairs() == 0).toList();
    }

    public List<Answering> with() {
        return officials.stream().filter(one -> one.pairs() > 0).toList();
    }

    public String pair(String with) {
        return programme.in("/assistance/pairings/new?" + with + (village == null ? "" : "&village=" + village));
    }

    /** Names are not for logs. */
    @Override
    public String toString() {
        return "CoveragePage";
    }
}
