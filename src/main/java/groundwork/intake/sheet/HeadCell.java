package groundwork.intake.sheet;

/**
 * The head of one column of an uploaded sheet and what it was matched with.
 *
 * @param column from 1
 * @param text as it stands there, of two rows joined
 * @param unit what the head says in brackets, such as 万元; empty for none
 * @param key of our column, or null where none is like it
 * @param likeness from 0 to 1; 1 also where a person chose
 */
public record HeadCell(int column, String text, String unit, String key, double likeness) {

    HeadCell matched(String with, double how) {
        return new HeadCell(column, text, unit, with, how);
    }
}
