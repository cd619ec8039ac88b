package groundwork.directory;

import groundwork.ledger.Store;
import groundwork.support.TestClock;
import groundwork.support.TestDatabase;
import groundwork.support.TestKeys;
import java.util.UUID;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The directory put together by hand on a database of its own, at 08:00 on the first day of the sample. */
final class Desk implements AutoCloseable {

    static final int PINGLUO = 640221;
    static final int RUIJIN = 360781;

    final TestDatabase database = TestDatabase.fresh();
    final TestClock clock = new TestClock("2018-06-14T00:00:00Z");
    final Store store = new Store(database.app(), TestKeys.vault());
    final Areas areas = new Areas(store);
    final AreaLoad load = new AreaLoad(store, database.app(), clock);
    final AreaSeed seed = new AreaSeed(store);
    final Units units = new Units();
    final Officers officers = new Officers();
    final Counties counties = new Counties(store, clock);
    final SignIns signIns = new SignIns(store, clock);
    final Entrance entrance = new Entrance(store, signIns, new Attempts(store, clock), clock);
    final FirstStart firstStart = new FirstStart(store, clock, seed, counties);
    final SecondFactors factors = new SecondFactors(store, new Attempts(store, clock), clock);
    final Passkeys passkeys = new Passkeys(store, clock);
    final Scopes scopes = new Scopes(store);
    final AuditLog audit =
            new AuditLog(store, clock, signIns, new StaticListableBeanFactory().getBeanProvider(Caller.class));
    final UnitMoves unitMoves = new UnitMoves(audit);
    final VillageMoves villageMoves = new VillageMoves(audit);
    final Grants grants = new Grants(store, clock, audit);
    final FactorRules rules = new FactorRules(store, factors, grants);

    Scope in(int county) {
        return scopes.of(county, new UUID(0, 1));
    }

    @Override
    public void close() {
        database.close();
    }
}
