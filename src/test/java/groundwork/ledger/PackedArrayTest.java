package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.support.TestDatabase;
import groundwork.support.TestKeys;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is packed here is what PostgreSQL unpacks. */
class PackedArrayTest {

    private static final UUID SOMEBODY = UUID.fromString("f0e1d2c3-b4a5-8697-8879-6a5b4c3d2e1f");

    private final TestDatabase database = TestDatabase.fresh();
    private final Store store = new Store(database.app(), TestKeys.vault());

    @AfterEach
    void drop() {
        database.close();
    }

    private interface Read {
        Object of(ResultSet row) throws java.sql.SQLException;
    }

    private List<Object> back(String type, Read read, Object... values) {
        return store.read(
                640221,
                db -> db.sql("select unnest(:values) as value")
                        .param("values", Tables.array(type, Arrays.asList(values)))
                        .query((row, n) -> read.of(row))
                        .list());
    }

    private static Read as(Class<?> type) {
        return row -> row.getObject(1, type);
    }

    @Test
    void everyTypeComesBack() {
        same("uuid", as(UUID.class), SOMEBODY, null, new UUID(-1, -1));
        same("int4", as(Integer.class), 0, Integer.MIN_VALUE, null, Integer.MAX_VALUE);
        same("int8", as(Long.class), 640221203209L, Long.MIN_VALUE, null);
        same("bool", as(Boolean.class), true, false, null);
        same("text", as(String.class), "", "NULL", null, "渠道\"远\\,\n{}", "😀");
        same("date", as(LocalDate.class), LocalDate.of(1949, 10, 1), null, LocalDate.of(9999, 12, 31));
        same(
                "numeric",
                row -> row.getBigDecimal(1),
                new BigDecimal("8258.8"),
                new BigDecimal("-0.0001"),
                new BigDecimal("10000"),
                null,
                BigDecimal.ZERO);
    }

    private void same(String type, Read read, Object... values) {
        assertThat(back(type, read, values)).containsExactly(values);
    }

    @Test
    void momentsBeforeAndAfterTheYear2000() {
        var moments =
                new Object[] {Instant.parse("1969-12-31T23:59:59.999999Z"), Instant.parse("2018-03-01T02:00:00.000001Z")
                };
        assertThat(back(
                        "timestamptz",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        moments))
                .containsExactly(moments);
    }

    @Test
    void bytesAndNothingAtAll() {
        byte[] bytes = {0, -1, 127, 92};
        assertThat(back("bytea", row -> row.getBytes(1), (Object) bytes)).containsExactly((Object) bytes);
        assertThat(back("uuid", as(UUID.class))).isEmpty();
    }

    @Test
    void manyMoreThanTheFirstBufferHolds() {
        var many = new Object[5000];
        for (int i = 0; i < many.length; i++) many[i] = "户".repeat(i % 7) + i;
        same("text", as(String.class), many);
    }
}
