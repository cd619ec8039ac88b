package groundwork.directory;

/**
 * A row of a list of officers as it is kept.
 *
 * @param at its place among the rows, from 0
 * @param typed JSON
 * @param choice whom it is about where that was asked: an officer's id or {@code new}; or null
 */
public record RosterRow(int at, String typed, String choice) {

    @Override
    public String toString() {
        return "RosterRow[" + at + "]";
    }
}
