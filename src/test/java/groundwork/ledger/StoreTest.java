package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.support.TestDatabase;
import groundwork.support.TestKeys;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a transaction may do and see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreTest {

    private static final int PINGLUO = 640221;
    private static final int NEIGHBOUR = 640222;
    private static final Function<JdbcClient, String> ISOLATION = shown("transaction_isolation");
    private static final Function<JdbcClient, String> COUNTY = shown("groundwork.county");

    private TestDatabase database;
    private Store store;

    @BeforeAll
    void open() {
        database = TestDatabase.fresh();
        store = new Store(database.app(), TestKeys.vault());
    }

    @AfterAll
    void drop() {
        database.close();
    }

    private static Function<JdbcClient, String> shown(String setting) {
        return db -> db.sql("select current_setting('" + setting + "')")
                .query(String.class)
                .single();
    }

    @Test
    void aReadIsOfOneMomentAndChangesNothing() {
        assertThat(store.read(PINGLUO, ISOLATION)).isEqualTo("repeatable read");
        assertThatThrownBy(() -> store.read(
                        PINGLUO,
                        db -> db.sql("insert into ledger.head (county) values (640221)")
                                .update()))
                .hasMessageContaining("read-only");
        // What comes after on the same connection is as it always is.
        assertThat(store.write(PINGLUO, ISOLATION)).isEqualTo("read committed");
        assertThat(store.read(NEIGHBOUR, COUNTY)).isEqualTo("" + NEIGHBOUR);
    }

    @Test
    void aReadWithinAWriteIsOfIt() {
        assertThat(store.<String>write(PINGLUO, db -> {
                    COUNTY.apply(db);
                    return store.read(NEIGHBOUR, ISOLATION);
                }))
                .isEqualTo("read committed");
        assertThat(store.<String>read(PINGLUO, db -> {
                    COUNTY.apply(db);
                    return store.read(PINGLUO, ISOLATION);
                }))
                .isEqualTo("repeatable read");
    }
}
