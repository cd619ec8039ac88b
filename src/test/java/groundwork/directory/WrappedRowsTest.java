package groundwork.directory;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.Author;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Keyring;
import groundwork.ledger.Ledger;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.Store;
import groundwork.ledger.Vault;
import groundwork.support.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What features sealed with the outer key is sealed anew with a newer one, page by page. */
class WrappedRowsTest {

    private static final int COUNTY = 640221;
    private static final int MANY = 123;

    @Test
    void aNewKeySealsEveryPhotoAnewAndTheOldOneIsNeededNoMore() {
        var keys = new AtomicReference<>(Keyring.fresh());
        try (var database = TestDatabase.fresh()) {
            var store = new Store(database.app(), new Vault(keys::get));
            var first = new Draft(
                    id(0), Fact.on(LocalDate.of(2018, 6, 1), null, new MaterialEntry.HandedOut(1)), List.of());
            new Ledger(store, List.of(), Clock.systemUTC()).append(COUNTY, Author.of(id(0)), List.of(first));
            var scope = new Scopes(store).of(COUNTY, id(0));
            for (int n = 1; n <= MANY; n++) add(scope, id(n));
            addSealingKey(scope, id(1));
            var wrapped = new WrappedRows(store);
            assertThat(wrapped.left()).isZero();
            keys.set(keys.get().rotated());
            var anew = new Store(database.app(), new Vault(keys::get));
            var rows = new WrappedRows(anew);
            assertThat(rows.left()).isEqualTo(MANY + 1);
            assertThat(rows.rewrap()).isEqualTo(MANY + 1);
            assertThat(rows.left()).isZero();
            assertThat(new Scopes(anew).of(COUNTY, id(0)).unwrap("attachment.file", id(MANY), sealed(scope, id(MANY))))
                    .containsExactly(1, 2, 3);
        }
    }

    private static void addSealingKey(Scope scope, UUID id) {
        scope.write(db -> db.sql("""
                        insert into sync.sealing_key (county, id, public_key, private_key, made_at)
                        values (:county, :id, '', :sealed, now())""")
                .param("county", COUNTY)
                .param("id", id)
                .param("sealed", scope.wrap("sync.sealing_key", id, new byte[] {1, 2, 3}))
                .update());
    }

    private static UUID id(int n) {
        return new UUID(7, n);
    }

    private static void add(Scope scope, UUID id) {
        scope.write(db -> db.sql("""
                        insert into attachment.file (county, entry, attached_to, sha256, officer, sealed, kept_at)
                        values (:county, :id, :id, '', :id, :sealed, now())""")
                .param("county", COUNTY)
                .param("id", id)
                .param("sealed", scope.wrap("attachment.file", id, new byte[] {1, 2, 3}))
                .update());
    }

    private static byte[] sealed(Scope scope, UUID id) {
        return scope.read(db -> db.sql("select sealed from attachment.file where entry = :id")
                .param("id", id)
                .query(byte[].class)
                .single());
    }
}
