package groundwork.intake;

import java.util.List;

/**
 * A sentence for the person who brought the workbook: a key of {@code messages/intake*.properties} and what fills it.
 *
 * <p>Arguments are numbers, dates, units of measure and labels of ours, never the text of a cell: a cell may hold a
 * name, and remarks end up in logs and addresses. The cell itself is shown beside the remark where it may be seen.
 */
public record Remark(String key, List<Object> args) {

    public Remark {
        args = List.copyOf(args);
    }

    public static Remark of(String key, Object... args) {
        return new Remark("intake." + key, List.of(args));
    }
}
