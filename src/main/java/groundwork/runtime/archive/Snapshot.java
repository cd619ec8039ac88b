package groundwork.runtime.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One connection of the tables' owner, in one transaction; each county is shown when it is named. */
final class Snapshot {

    final JdbcClient db;
    private final Connection connection;

    Snapshot(Connection connection) {
        this.connection = connection;
        this.db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    Snapshot begin(String how) throws SQLException {
        connection.setAutoCommit(false);
        db.sql("set transaction " + how).update();
        return this;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void county(int county) {
        db.sql("set local groundwork.county = '" + county + "'").update();
    }

    List<Integer> counties() {
        return db.sql("select county from ledger.county order by county")
                .query(Integer.class)
                .list();
    }

    /** The county's ledger in one number: equal ledgers have equal ones, and no others do. */
    Manifest.County ledger(int county) {
        county(county);
        var hash = new Sha256();
        long[] next = {0};
        rows("select position, hash from ledger.posting order by position", row -> {
            if (row.getLong(1) != next[0]++)
                throw new IllegalStateException("the ledger of " + county + " has a hole at " + (next[0] - 1));
            hash.update(row.getBytes(2));
        });
        return new Manifest.County(county, next[0], hash.hex());
    }

    /** Row by row, whatever their number; with a photo in each, some of them are megabytes. */
    void rows(String sql, RowReader each) {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(200);
            try (var row = statement.executeQuery()) {
                while (row.next()) each.read(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    interface RowReader {
        void read(java.sql.ResultSet row) throws SQLException;
    }
}
