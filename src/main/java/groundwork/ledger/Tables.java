package groundwork.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The tables a projection writes: the live ones, or those beside them that recount fills. In its SQL a dollar sign
 * stands before each schema of ours: {@code select … from $card.household}. The parameter {@code :county} is always
 * there.
 */
public final class Tables {

    private static final Pattern NAME = Pattern.compile("\\$(\\w+)\\.(\\w+)");
    private static final Map<String, String> LIVE = new ConcurrentHashMap<>();
    private static final Map<String, String> BESIDE = new ConcurrentHashMap<>();

    private final JdbcClient db;
    private final int county;
    private final boolean beside;

    private Tables(JdbcClient db, int county, boolean beside) {
        this.db = db;
        this.county = county;
        this.beside = beside;
    }

    /** For tables that are no projection, written with {@link Rows}. */
    public static Tables live(JdbcClient db, int county) {
        return new Tables(db, county, false);
    }

    /** Tables of the session's own, where what is worked out again is laid beside what is live. */
    static Tables beside(JdbcClient db, int county) {
        return new Tables(db, county, true);
    }

    public int county() {
        return county;
    }

    public StatementSpec sql(String sql) {
        return db.sql(named(sql)).param("county", county);
    }

    private String named(String sql) {
        return beside
                ? BESIDE.computeIfAbsent(sql, text -> NAME.matcher(text).replaceAll("pg_temp.$1__$2"))
                : LIVE.computeIfAbsent(sql, text -> NAME.matcher(text).replaceAll("$1.$2"));
    }

    /** An array parameter: {@code where id = any(:ids)}. */
    public static SqlTypeValue array(String type, Collection<?> values) {
        var array = new PackedArray(type);
        values.forEach(array::add);
        return array;
    }
}
