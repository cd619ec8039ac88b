package groundwork.runtime.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.figure.Counted;
import groundwork.ledger.Author;
import groundwork.ledger.CatchUp;
import groundwork.ledger.Draft;
import groundwork.ledger.Ids;
import groundwork.ledger.Keyring;
import groundwork.ledger.Kinds;
import groundwork.ledger.Ledger;
import groundwork.ledger.Projection;
import groundwork.ledger.Recount;
import groundwork.ledger.SampleEntries;
import groundwork.ledger.Store;
import groundwork.ledger.Vault;
import groundwork.ledger.Words;
import groundwork.runtime.postgres.Refusal;
import groundwork.support.OnFreshDatabase;
import groundwork.support.TestDatabase;
import groundwork.support.TestKeys;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnFreshDatabase
class ArchiveTest {

    private static final int PINGLUO = 640221;
    private static final int FEW = 100;

    /** More than are read, or written, at once. */
    private static final int MANY = 2500;

    @Autowired
    List<Projection> projections;

    @Autowired
    List<Counted> nouns;

    @TempDir
    Path folder;

    private final TestDatabase source = TestDatabase.fresh();
    private final TestDatabase target = TestDatabase.fresh();
    private final Clock clock = Clock.systemUTC();

    @AfterEach
    void drop() {
        source.close();
        target.close();
    }

    private void fill(int county, int postings) {
        var ledger = new Ledger(new Store(source.app(), TestKeys.vault()), projections, clock);
        var author = Author.of(SampleEntries.id("officer"));
        var all = SampleEntries.all();
        var drafts = IntStream.range(0, postings)
                .mapToObj(i -> new Draft(
                        Ids.derived(county, i),
                        SampleEntries.fact(all.get(i % all.size())),
                        List.of(Words.of(Ids.derived("s", i), "note", Map.of("text", "样例 " + i)))))
                .toList();
        assertThat(ledger.append(county, author, drafts)).allMatch(receipt -> receipt.kept());
        assertThat(drafts).extracting(draft -> Kinds.of(draft.fact().entry())).isNotEmpty();
    }

    private Path backup() throws Exception {
        var file = folder.resolve("backup.zip");
        new Backup(source.migratorLogin(), projections, clock).to(file);
        return file;
    }

    private Restore restore() {
        return new Restore(
                target.migratorLogin(),
                projections,
                new CatchUp(new Store(target.app(), TestKeys.vault()), projections),
                TestKeys::keys);
    }

    @Test
    void comesBackAsItWasWithTheSameProjections() throws Exception {
        fill(PINGLUO, MANY);
        fill(360781, FEW);
        var file = backup();
        assertThat(restore().from(file)).isEqualTo(MANY + FEW);
        for (var query : List.of(
                "select string_agg(county || ':' || position || encode(hash, 'hex') || content, ',' order by county, position)"
                        + " from ledger.posting",
                "select string_agg(w::text, ',' order by county, entry, subject, part) from ledger.words w",
                "select string_agg(s::text, ',' order by county, subject) from ledger.secret s",
                "select count(*)::text || sum(amount) from figure.contribution"))
            assertThat(target.superuser().sql(query).query(String.class).single())
                    .as(query)
                    .isEqualTo(source.superuser().sql(query).query(String.class).single());
        assertThat(new Recount(new Store(target.app(), TestKeys.vault()), projections)
                        .of(PINGLUO, (done, all) -> {})
                        .clean())
                .isTrue();
    }

    @Test
    void theAuditLogComesBackAndIsGoneOnWithAfterItsLastNumber() throws Exception {
        fill(PINGLUO, FEW);
        for (int i = 0; i < 3; i++) audited(source);
        restore().from(backup());
        audited(target);
        assertThat(target.superuser()
                        .sql("select array_agg(number order by number)::text from directory.audit")
                        .query(String.class)
                        .single())
                .isEqualTo("{1,2,3,4}");
    }

    private static void audited(TestDatabase database) {
        database.superuser()
                .sql("insert into directory.audit (county, at, act) values (640221, now(), 'printed')")
                .update();
    }

    @Test
    void aDamagedFileAndAFilledDatabaseAreRefusedWithASentence() throws Exception {
        fill(PINGLUO, FEW);
        var file = backup();
        var whole = Files.readAllBytes(file);
        var half = Files.write(folder.resolve("half.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> restore().from(half))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cut short");
        assertThat(target.superuser()
                        .sql("select count(*) from ledger.posting")
                        .query(Long.class)
                        .single())
                .isZero();
        restore().from(file);
        assertThatThrownBy(() -> restore().from(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already");
    }

    @Test
    void anArchiveWhoseKeysAreMissingIsRefused() throws Exception {
        fill(PINGLUO, FEW);
        var file = backup();
        var stranger = Keyring.fresh();
        var catchUp = new CatchUp(new Store(target.app(), new Vault(() -> stranger)), projections);
        assertThatThrownBy(() -> new Restore(target.migratorLogin(), projections, catchUp, () -> stranger).from(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--keys");
        assertThat(target.superuser()
                        .sql("select count(*) from ledger.posting")
                        .query(Long.class)
                        .single())
                .isZero();
        var both = stranger.with(TestKeys.keys());
        assertThat(new Restore(target.migratorLogin(), projections, catchUp, () -> both).from(file))
                .isEqualTo(FEW);
        try (var zip = new ZipFile(file.toFile())) {
            for (var member : zip.stream().toList())
                assertThat(new String(zip.getInputStream(member).readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("样例");
        }
    }
}
