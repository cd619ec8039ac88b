package groundwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.ledger.Author;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.KeyCheck;
import groundwork.ledger.Ledger;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.Store;
import groundwork.ledger.Vault;
import groundwork.ledger.Words;
import groundwork.runtime.postgres.Refusal;
import groundwork.support.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class KeyFileTest {

    private static final int PINGLUO = 640221;

    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    Path data;

    @AfterEach
    void drop() {
        database.close();
    }

    private KeyFile file() {
        return KeyFile.of(new MockEnvironment().withProperty("groundwork.data", data.toString()));
    }

    private Path path() {
        return data.resolve("keys/words.json");
    }

    private KeyCheck check(KeyFile keys) {
        return new Store(database.app(), new Vault(keys::keys)).write(PINGLUO, KeyCheck::of);
    }

    private KeyFile ready() {
        var keys = file();
        keys.ready(check(keys));
        return keys;
    }

    private void append(KeyFile keys) {
        var words = Words.of(new UUID(0, 7), "note", Map.of("text", "水渠"));
        var draft = new Draft(
                Ids.derived("key file"),
                Fact.on(LocalDate.of(2018, 6, 1), null, new MaterialEntry.HandedOut(1)),
                List.of(words));
        var store = new Store(database.app(), new Vault(keys::keys));
        new Ledger(store, List.of(), Clock.systemUTC()).append(PINGLUO, Author.of(new UUID(0, 1)), List.of(draft));
    }

    @Test
    void theFirstStartMakesAKeyForItsOwnersEyesAndTheNextTakesIt() throws Exception {
        var first = ready();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path().getParent())))
                .isEqualTo("rwx------");
        append(first);
        var before = Files.readString(path());
        ready();
        assertThat(Files.readString(path())).isEqualTo(before);
        try (var files = Files.list(path().getParent())) {
            assertThat(files).containsExactly(path());
        }
    }

    @Test
    void aMissingAWrongAndADamagedFileStopTheStartWithASentence() throws Exception {
        append(ready());
        Files.delete(path());
        assertThatThrownBy(this::ready).isInstanceOf(Refusal.class).hasMessageContaining("put it back from its copy");
        assertThat(path()).doesNotExist();

        Files.writeString(path(), groundwork.ledger.Keyring.fresh().json());
        assertThatThrownBy(this::ready).isInstanceOf(Refusal.class).hasMessageContaining("belongs to another one");

        Files.writeString(path(), "{}");
        assertThatThrownBy(this::ready).isInstanceOf(Refusal.class).hasMessageContaining("no file of keys");
    }

    @Test
    void aKeyThatAnotherProcessPutThereIsTaken() {
        var running = ready();
        var size = running.keys().size();
        file().replace(file().keys().rotated());
        assertThat(running.keys().size()).isEqualTo(size + 1);
    }

    @Test
    void theFileMayLieElsewhere() throws Exception {
        var elsewhere = data.resolve("secret.json");
        var keys = KeyFile.of(new MockEnvironment().withProperty("groundwork.keys", elsewhere.toString()));
        keys.ready(check(keys));
        assertThat(elsewhere).exists();
        assertThat(path()).doesNotExist();
    }
}
