package groundwork.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Many rows written by one statement, as arrays that PostgreSQL unnests: the fast way in under row-level security,
 * where COPY is refused. Column types are PostgreSQL's; an array-valued column such as {@code uuid[]} takes a
 * collection.
 */
public final class Rows {

    private final String[] types;
    private final List<Object[]> columns = new ArrayList<>();
    private int size;

    public Rows(String... types) {
        this.types = types;
        for (int i = 0; i < types.length; i++) columns.add(new Object[16]);
    }

    public Rows add(Object... values) {
        if (values.length != types.length) throw new IllegalArgumentException(values.length + " values");
        for (int i = 0; i < types.length; i++) {
            if (size == columns.get(i).length) columns.set(i, Arrays.copyOf(columns.get(i), size * 2));
            columns.get(i)[size] = parameter(values[i]);
        }
        size++;
        return this;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * Runs a statement over the rows; nothing when there are none. {@code statement} reads them as {@code rows(c1, c2,
     * …)}.
     *
     * @return rows touched
     */
    public int run(Tables tables, String statement) {
        if (size == 0) return 0;
        var spec = tables.sql(statement.replace("{rows}", source()));
        for (int i = 0; i < types.length; i++)
            spec = spec.param("c" + (i + 1), new SqlArrayValue(sent(types[i]), values(i)));
        return spec.update();
    }

    /** The usual case: {@code insert into table (county, names…)} followed by {@code conflict}, which may be empty. */
    public int insert(Tables tables, String table, String names, String conflict) {
        return run(
                tables,
                "insert into " + table + " (county, " + names + ") select :county, " + selected() + " from {rows} "
                        + conflict);
    }

    /** The columns as the statement should select them. */
    private String selected() {
        return numbered(i -> types[i].endsWith("[]") ? "c" + (i + 1) + "::" + types[i] : "c" + (i + 1));
    }

    private String source() {
        return "unnest(" + numbered(i -> ":c" + (i + 1)) + ") as rows(" + numbered(i -> "c" + (i + 1)) + ")";
    }

    private String numbered(IntFunction<String> each) {
        return java.util.stream.IntStream.range(0, types.length).mapToObj(each).collect(Collectors.joining(", "));
    }

    /** In arrays of their own kind the driver sends them as bytes, which neither side has to write out and read. */
    private Object[] values(int column) {
        var values = Arrays.copyOf(columns.get(column), size);
        return switch (sent(types[column])) {
            case "text" -> each(values, Object::toString, String[]::new);
            case "int8" -> each(values, value -> ((Number) value).longValue(), Long[]::new);
            case "int4" -> each(values, value -> ((Number) value).intValue(), Integer[]::new);
            case "bytea" -> each(values, value -> (byte[]) value, byte[][]::new);
            default -> values;
        };
    }

    private static <T> T[] each(Object[] values, Function<Object, T> as, IntFunction<T[]> array) {
        return Arrays.stream(values)
                .map(value -> value == null ? null : as.apply(value))
                .toArray(array);
    }

    /** PostgreSQL flattens arrays of arrays, so these go as their text. */
    private static String sent(String type) {
        return type.endsWith("[]") ? "text" : type;
    }

    private static Object parameter(Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.toString();
            case Enum<?> constant -> constant.name().toLowerCase(java.util.Locale.ROOT);
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
            default -> value;
        };
    }
}
