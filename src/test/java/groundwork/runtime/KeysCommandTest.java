package groundwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.ledger.Author;
import groundwork.ledger.Draft;
import groundwork.ledger.ErasedList;
import groundwork.ledger.ErasureEntry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.KeyCheck;
import groundwork.ledger.Keyring;
import groundwork.ledger.Ledger;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.Postings;
import groundwork.ledger.Sealing;
import groundwork.ledger.Store;
import groundwork.ledger.Vault;
import groundwork.ledger.Words;
import groundwork.runtime.postgres.Refusal;
import groundwork.support.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import picocli.CommandLine;

/** The keys of an installation as its administrator handles them. */
class KeysCommandTest {

    private static final int PINGLUO = 640221;
    private static final UUID ENTRY = Ids.derived("keys command");

    private final TestDatabase database = TestDatabase.fresh();
    private final StringWriter said = new StringWriter();

    @TempDir
    Path data;

    private KeyFile keys;
    private ErasedFile erased;
    private Store store;

    @BeforeEach
    void oneEntryWithWords() {
        var settings = new MockEnvironment().withProperty("groundwork.data", data.toString());
        keys = KeyFile.of(settings);
        erased = ErasedFile.of(settings);
        store = new Store(database.app(), new Vault(keys::keys));
        keys.ready(store.write(PINGLUO, KeyCheck::of));
        var draft = new Draft(
                ENTRY,
                Fact.on(LocalDate.of(2018, 6, 1), null, new MaterialEntry.HandedOut(1)),
                List.of(Words.of(new UUID(0, 7), "note", Map.of("text", "水渠"))));
        new Ledger(store, List.of(), Clock.systemUTC()).append(PINGLUO, Author.of(new UUID(0, 1)), List.of(draft));
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private int run(String... words) {
        var line = new CommandLine(new KeysCommand(keys, new Sealing(store), erased, List.of()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        line.setExecutionExceptionHandler((failure, at, parsed) -> {
            said.append(failure.getMessage());
            return failure instanceof Refusal ? 1 : 3;
        });
        return line.execute(words);
    }

    private String read() {
        return new Store(database.app(), new Vault(keys::keys))
                .read(PINGLUO, db -> new Postings(db).words(List.of(ENTRY)))
                .get(ENTRY)
                .getFirst()
                .get("text");
    }

    @Test
    void aRotatedKeyWrapsAllAndTheOlderIsDropped() {
        var first = keys.keys();
        assertThat(run("rotate")).isZero();
        assertThat(said.toString()).contains("1 wrapped anew", "1 secrets and notes are sealed with it now");
        assertThat(keys.keys().size()).isEqualTo(2);
        assertThat(read()).isEqualTo("水渠");
        assertThat(run("drop")).isZero();
        assertThat(keys.keys().size()).isEqualTo(1);
        assertThat(read()).isEqualTo("水渠");
        assertThat(store.write(PINGLUO, KeyCheck::of).opens(first)).isFalse();
    }

    @Test
    void anOlderKeyThatIsNeededIsNotDropped() {
        keys.replace(keys.keys().rotated());
        assertThat(run("drop")).isEqualTo(1);
        assertThat(said.toString()).contains("run keys rotate first");
        // It completes what was cut short and adds no third.
        assertThat(run("rotate")).isZero();
        assertThat(keys.keys().size()).isEqualTo(2);
        assertThat(run("drop")).isZero();
        assertThat(read()).isEqualTo("水渠");
    }

    @Test
    void aCopyHoldsTheKeysAndWhoWasErasedForItsOwnersEyes() throws Exception {
        var line = new ErasedList.Line(
                PINGLUO,
                new UUID(0, 1),
                new UUID(0, 2),
                ErasureEntry.Whom.HOUSEHOLD,
                ErasureEntry.Basis.UNLAWFUL,
                new UUID(0, 3),
                Instant.parse("2018-12-01T00:00:00Z"));
        erased.add(line);
        erased.add(line);
        assertThat(erased.all()).containsExactly(line);
        var copy = data.resolve("copy.json");
        assertThat(run("export", copy.toString())).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        var read = KeyCopy.read(copy);
        assertThat(read.erased()).containsExactly(line);
        assertThat(store.write(PINGLUO, KeyCheck::of).opens(Keyring.fresh().with(read.keys())))
                .isTrue();
        assertThat(run("export", copy.toString())).isNotZero();
        assertThat(KeyCopy.read(data.resolve("keys/words.json")).erased()).isEmpty();
        Files.writeString(copy, "[]");
        assertThatThrownBy(() -> KeyCopy.read(copy)).isInstanceOf(Refusal.class);
    }

    @Test
    void aLineThatWasCutShortDoesNotSwallowTheNext() throws Exception {
        Files.writeString(data.resolve("keys/erased.jsonl"), "{\"county\":640221,\"ent");
        var line = new ErasedList.Line(
                PINGLUO,
                new UUID(0, 1),
                new UUID(0, 2),
                ErasureEntry.Whom.HOUSEHOLD,
                ErasureEntry.Basis.UNLAWFUL,
                new UUID(0, 3),
                Instant.EPOCH);
        erased.add(line);
        assertThat(erased.all()).containsExactly(line);
    }

    @Test
    void aFileGoesWithExportAlone() {
        assertThat(run("rotate", "somewhere")).isEqualTo(2);
        assertThat(run("export")).isEqualTo(2);
        assertThat(said.toString()).contains("A file is given with export");
    }
}
