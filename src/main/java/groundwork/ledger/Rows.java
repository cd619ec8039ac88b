package groundwork.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many rows written by one statement, as arrays that PostgreSQL unnests: the fast way in under row-level security,
 * where COPY is refused. Column types are PostgreSQL's; an array-valued column such as {@code uuid[]} takes a
 * collection.
 */
public final class Rows {

    private final String[] types;
    private final List<PackedArray> columns;
    private int size;

    public Rows(String... types) {
        this.types = types;
        columns = Arrays.stream(types).map(type -> new PackedArray(sent(type))).toList();
    }

    public Rows add(Object... values) {
        if (values.length != types.length) throw new IllegalArgumentException(values.length + " values");
        for (int i = 0; i < types.length; i++) columns.get(i).add(parameter(values[i]));
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
        for (int i = 0; i < types.length; i++) spec = spec.param("c" + (i + 1), columns.get(i));
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

    /** Side by side in a select list they are unnested in step; in a from list each would be laid aside first. */
    private String source() {
        return "(select " + numbered(i -> "unnest(:c" + (i + 1) + ") as c" + (i + 1)) + ") as rows";
    }

    private String numbered(IntFunction<String> each) {
        return IntStream.range(0, types.length).mapToObj(each).collect(Collectors.joining(", "));
    }

    /** PostgreSQL flattens arrays of arrays, so these go as their text. */
    private static String sent(String type) {
        return type.endsWith("[]") ? "text" : type;
    }

    private static Object parameter(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name().toLowerCase(java.util.Locale.ROOT);
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
            case null, default -> value;
        };
    }
}
