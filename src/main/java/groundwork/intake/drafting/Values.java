package groundwork.intake.drafting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The values of a row by the key of our column. What is not there is null, or an empty text or list. */
public interface Values {

    String text(String column);

    LocalDate date(String column);

    LocalTime time(String column);

    Integer count(String column);

    BigDecimal decimal(String column);

    List<String> names(String column);

    /** The key of the label that was chosen, such as {@code policy_forum}. */
    String choice(String column);

    /** What stands in the row's cells, by the key of our column, exactly as typed. */
    Map<String, String> cells();

    /** What the row says, by the key of our column, in one form however it was typed; without numbers of rows. */
    SortedMap<String, String> content();

    default boolean has(String column) {
        return !text(column).isEmpty();
    }

    default int count(String column, int otherwise) {
        var count = count(column);
        return count == null ? otherwise : count;
    }

    default <E extends Enum<E>> E choice(String column, Class<E> type, E otherwise) {
        var key = choice(column);
        return key == null ? otherwise : Enum.valueOf(type, key.toUpperCase(java.util.Locale.ROOT));
    }
}
