package groundwork.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns a county back to what it was at an earlier position, as restoring an earlier backup does: what was recorded
 * since is gone, and everything is worked out from the rest.
 */
public final class TurnedBack {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final List<Projection> projections;
    private final CatchUp catchUp;

    /** @param superuser since nobody else may delete from a ledger */
    public TurnedBack(javax.sql.DataSource superuser, List<Projection> projections, CatchUp catchUp) {
        this.db = JdbcClient.create(superuser);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(superuser));
        this.projections = projections;
        this.catchUp = catchUp;
    }

    /** @return how many postings are gone */
    public int to(int county, long position) {
        int lost = transaction.execute(status -> {
            // Nobody appends meanwhile, and the triggers that guard the ledger sleep.
            db.sql("select 1 from ledger.head where county = ? for update")
                    .param(county)
                    .query()
                    .listOfRows();
            db.sql("set local session_replication_role = replica").update();
            delete(
                    "ledger.words",
                    "entry in (select id from ledger.posting where county = ? and position >= ?)",
                    county,
                    position);
            int gone = db.sql("delete from ledger.posting where county = ? and position >= ?")
                    .params(county, position)
                    .update();
            db.sql("update ledger.head set position = ? where county = ?")
                    .params(position, county)
                    .update();
            db.sql("update ledger.cursor set position = 0 where county = ?")
                    .param(county)
                    .update();
            for (var projection : projections)
                for (var table : projection.tables())
                    db.sql("delete from " + projection.schema() + "." + table + " where county = ?")
                            .param(county)
                            .update();
            return gone;
        });
        catchUp.run(county);
        return lost;
    }

    private void delete(String table, String where, int county, long position) {
        db.sql("delete from " + table + " where county = ? and " + where)
                .params(county, county, position)
                .update();
    }
}
