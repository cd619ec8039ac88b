package groundwork.frame;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One square of a calendar of counts: a week, a day.
 *
 * @param value as it shall be read
 * @param level 0 for none to 4 for the most
 */
public record Heat(String label, String value, int level) {

    /** Squares for counts in the order of their labels, the largest being 4 and nothing but zero being 0. */
    public static List<Heat> of(List<String> labels, List<? extends Number> counts) {
        var most = counts.stream().mapToDouble(Number::doubleValue).max().orElse(0);
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new Heat(
                        labels.get(i),
                        counts.get(i).toString(),
                        most == 0 ? 0 : (int) Math.ceil(4 * counts.get(i).doubleValue() / most)))
                .toList();
    }
}
