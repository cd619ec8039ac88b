package groundwork.intake.upload;

import groundwork.intake.sheet.HeadCell;
import java.util.List;
import java.util.Map;

/**
 * A column of an uploaded sheet.
 *
 * @param column from 1
 * @param text of its head
 * @param unit what the head says in brackets
 * @param key of our column, or null where nothing is taken from it
 * @param likeness from 0 to 1
 * @param samples some of its values, as they stand there
 */
public record TabHead(int column, String text, String unit, String key, double likeness, List<String> samples) {

    static TabHead of(HeadCell head, Map<Integer, List<String>> samples) {
        return new TabHead(
                head.column(),
                head.text(),
                head.unit(),
                head.key(),
                head.likeness(),
                samples.getOrDefault(head.column(), List.of()));
    }

    HeadCell cell() {
        return new HeadCell(column, text, unit, key, likeness);
    }
}
