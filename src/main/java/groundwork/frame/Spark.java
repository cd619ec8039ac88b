package groundwork.frame;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The little line beside a figure. */
final class Spark {

    private Spark() {}

    /**
     * The largest value touches the top, zero (or the smallest, if below) the bottom; two pixels are left for the
     * stroke.
     */
    static String points(List<? extends Number> values, int width, int height) {
        if (values.size() < 2) return "";
        var top = values.stream().mapToDouble(Number::doubleValue).max().orElseThrow();
        var bottom = Math.min(
                0, values.stream().mapToDouble(Number::doubleValue).min().orElseThrow());
        var span = top == bottom ? 1 : top - bottom;
        return IntStream.range(0, values.size())
                .mapToObj(i -> {
                    var x = 2 + i * (width - 4.0) / (values.size() - 1);
                    var y = height - 2 - (values.get(i).doubleValue() - bottom) / span * (height - 4);
                    return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
                })
                .collect(Collectors.joining(" "));
    }
}
