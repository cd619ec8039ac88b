package groundwork.access.web;

import groundwork.directory.Roster;
import groundwork.frame.Page;
import java.util.List;

/**
 * A list of officers beside what is known: what would be new, changed, the same, and what is wrong.
 *
 * @param heads keys of the labels of its columns
 * @param missing names of units that stand in it and do not exist
 * @param made names of those that will be made
 * @param undoable whether what it added can be taken back
 */
public record RosterPage(
        Roster roster,
        List<String> heads,
        List<RosterRow> rows,
        List<String> missing,
        List<String> made,
        boolean undoable)
        implements Page {

    public String address() {
        return "/officers/roster/" + roster.id();
    }

    public long count(String state) {
        return rows.stream().filter(row -> row.state().equals(state)).count();
    }

    public long open() {
        return rows.stream().filter(RosterRow::open).count();
    }

    public long good() {
        return count("new") + count("changed");
    }
}
