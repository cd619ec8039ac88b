package groundwork.ledger;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The tables a projection writes: the live ones, or those beside them that recount fills. In its SQL a dollar sign stands
 * before each schema of ours: {@code select … from $card.household}. The parameter {@code :county} is always there.
 */
public final class Tables {

    /** Schemas with this prefix hold what recount works out beside the live tables. */
    static final String BESIDE = "recount_";

    private final JdbcClient db;
    private final int county;
    private final String prefix;

    Tables(JdbcClient db, int county, String prefix) {
        this.db = db;
        this.county = county;
        this.prefix = prefix;
    }

    public int county() {
        return county;
    }

    public StatementSpec sql(String sql) {
        return db.sql(sql.replace("$", prefix)).param("county", county);
    }

    /** An array parameter: {@code where id = any(:ids)}. */
    public static SqlArrayValue array(String type, Collection<?> values) {
        return new SqlArrayValue(type, values.toArray());
    }
}
