package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.support.TestDatabase;
import groundwork.support.TestKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What lies in the database cannot be read without the outer key, nor moved, and is kept up with it. */
class SealedWordsTest {

    private static final int PINGLUO = 640221;
    private static final int RUIJIN = 360781;
    private static final Author OFFICER = Author.of(SampleEntries.id("officer"));

    private final TestDatabase database = TestDatabase.fresh();
    private final AtomicReference<Keyring> keys = new AtomicReference<>(Keyring.fresh());
    private final Store store = new Store(database.app(), new Vault(keys::get));
    private final Ledger ledger = new Ledger(store, List.of(), Clock.systemUTC());

    @AfterEach
    void drop() {
        database.close();
    }

    private UUID append(int county, String entry, UUID subject, String text) {
        var draft = new Draft(
                SampleEntries.id(entry),
                SampleEntries.fact(new MaterialEntry.HandedOut(1)),
                List.of(Words.of(subject, "note", Map.of("text", text))));
        assertThat(ledger.append(county, OFFICER, List.of(draft))).allMatch(Receipt::kept);
        return draft.id();
    }

    private String read(Store from, int county, UUID entry) {
        return from.read(county, db -> new Postings(db).words(List.of(entry)))
                .get(entry)
                .getFirst()
                .get("text");
    }

    private long count(String sql) {
        return database.superuser().sql(sql).query(Long.class).single();
    }

    private void asInAnEarlierVersion(UUID entry, UUID subject, String text) {
        var secret = new byte[32];
        var draft = new SubjectKey(PINGLUO, subject, secret).salt(entry, "note");
        database.superuser()
                .sql("update ledger.secret set wrapped = null, secret = :secret where subject = :subject")
                .param("secret", secret)
                .param("subject", subject)
                .update();
        database.superuser()
                .sql("update ledger.words set sealed = null, fields = :fields, salt = :salt where entry = :entry")
                .param("fields", Wire.words(Map.of("text", text)))
                .param("salt", draft)
                .param("entry", entry)
                .update();
    }

    @Test
    void noRowHoldsTheWordsAndAnotherKeyDoesNotOpenThem() {
        var subject = SampleEntries.id("subject");
        var entry = append(PINGLUO, "a", subject, "李示例家的水渠");
        assertThat(read(store, PINGLUO, entry)).isEqualTo("李示例家的水渠");
        assertThat(count("select count(*) from ledger.words w where w::text like '%李示例%' or position("
                        + "convert_to('李示例', 'UTF8') in sealed) > 0"))
                .isZero();
        assertThat(count("select count(*) from ledger.secret where wrapped is not null and secret is null"))
                .isEqualTo(1);
        var stranger = new Store(database.app(), TestKeys.vault());
        assertThatThrownBy(() -> read(stranger, PINGLUO, entry)).isInstanceOf(WrongKey.class);
        var plain = new Postings(database.superuser());
        assertThatThrownBy(() -> plain.words(List.of(entry))).hasMessageContaining("a store's client only");
    }

    @Test
    void rowsThatWereSwappedDoNotOpen() {
        var one = SampleEntries.id("one");
        var two = SampleEntries.id("two");
        var a = append(PINGLUO, "a", one, "甲");
        var b = append(PINGLUO, "b", one, "乙");
        append(PINGLUO, "c", two, "丙");
        database.superuser()
                .sql("update ledger.words set sealed = (select sealed from ledger.words where entry = :b)"
                        + " where entry = :a")
                .param("a", a)
                .param("b", b)
                .update();
        assertThatThrownBy(() -> read(store, PINGLUO, a)).hasMessageContaining("not those that were sealed there");
        assertThat(read(store, PINGLUO, b)).isEqualTo("乙");

        database.superuser()
                .sql("update ledger.secret set wrapped = (select wrapped from ledger.secret where subject = :two)"
                        + " where subject = :one")
                .param("one", one)
                .param("two", two)
                .update();
        assertThatThrownBy(() -> read(store, PINGLUO, b)).isInstanceOf(WrongKey.class);
    }

    @Test
    void theSameSubjectInAnotherCountyHasAnotherKey() {
        var subject = SampleEntries.id("subject");
        var here = append(PINGLUO, "a", subject, "甲");
        var there = append(RUIJIN, "a", subject, "乙");
        assertThat(read(store, PINGLUO, here)).isEqualTo("甲");
        assertThat(read(store, RUIJIN, there)).isEqualTo("乙");
        assertThat(count("select count(distinct wrapped) from ledger.secret")).isEqualTo(2);
    }

    @Test
    void everyWordIsComeByAPageAtATime() {
        int many = 4100;
        var drafts = IntStream.range(0, many)
                .mapToObj(i -> new Draft(
                        SampleEntries.id("m" + i),
                        SampleEntries.fact(new MaterialEntry.HandedOut(1)),
                        List.of(
                                Words.of(SampleEntries.id("s" + i % 7), "name", Map.of("name", "人" + i)),
                                Words.of(SampleEntries.id("m" + i), "note", Map.of("text", "记" + i)))))
                .toList();
        assertThat(ledger.append(PINGLUO, OFFICER, drafts)).allMatch(Receipt::kept);
        var names = new TreeSet<String>();
        store.read(PINGLUO, db -> {
            new Postings(db).eachWords(List.of("name"), words -> names.add(words.get("name")));
            return null;
        });
        assertThat(names).hasSize(many).contains("人0", "人4099");
    }

    @Test
    void whatAnEarlierVersionLeftInTheClearIsReadAndThenSealed() {
        var subject = SampleEntries.id("subject");
        var entry = append(PINGLUO, "a", subject, "旧");
        asInAnEarlierVersion(entry, subject, "旧");
        database.superuser()
                .sql("""
                insert into ledger.aside (county, id, hash, content, words, officer, received_at)
                values (640221, :id, '\\x00', '{}', :words, :id, now())""")
                .param("id", entry)
                .param("words", "[{\"subject\":\"" + subject + "\",\"part\":\"note\",\"fields\":{\"text\":\"旁\"}}]")
                .update();
        assertThat(read(store, PINGLUO, entry)).isEqualTo("旧");
        // Also what is added about the same subject before the sealing has come to it.
        var more = append(PINGLUO, "b", subject, "新");

        var sealing = new Sealing(store);
        assertThat(sealing.run()).isEqualTo(3);
        assertThat(sealing.run()).isZero();
        assertThat(count("select count(*) from ledger.words where fields is not null or salt is not null"))
                .isZero();
        assertThat(count("select count(*) from ledger.secret where secret is not null"))
                .isZero();
        assertThat(count("select count(*) from ledger.aside where words like '%旁%'"))
                .isZero();
        assertThat(read(store, PINGLUO, entry)).isEqualTo("旧");
        assertThat(read(store, PINGLUO, more)).isEqualTo("新");
    }

    @Test
    void anEntryCommitsToTheSameWordsAsBeforeTheyWereSealed() {
        var secret = new byte[32];
        var words = Words.of(SampleEntries.id("subject"), "note", Map.of("text", "水渠"));
        var key = new SubjectKey(PINGLUO, words.subject(), secret);
        var part = Secrets.part(SampleEntries.id("a"), words, key);
        assertThat(key.open(SampleEntries.id("a"), "note", part.sealed()))
                .usingRecursiveComparison()
                .isEqualTo(part);
        // SHA-256 of domain, salt and canonical words, worked out by hand from what ledger.md fixes.
        var salt = Arrays.copyOf(Hash.keyed(secret, message(SampleEntries.id("a"), "note")), 16);
        assertThat(Sealed.commitment(part))
                .isEqualTo(Hash.of(
                        "groundwork words 1\n".getBytes(StandardCharsets.UTF_8),
                        salt,
                        "{\"text\":\"水渠\"}".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] message(UUID entry, String part) {
        return ByteBuffer.allocate(16 + part.length())
                .putLong(entry.getMostSignificantBits())
                .putLong(entry.getLeastSignificantBits())
                .put(part.getBytes(StandardCharsets.UTF_8))
                .array();
    }

    @Test
    void aNewKeyWrapsEverythingAnewAndTheOldOneCanGo() {
        var entries = IntStream.range(0, 5)
                .mapToObj(i -> append(PINGLUO, "e" + i, SampleEntries.id("s" + i), "文" + i))
                .toList();
        append(RUIJIN, "r", SampleEntries.id("s"), "瑞");
        var old = keys.get();
        keys.set(old.rotated());
        var sealing = new Sealing(store);
        assertThat(sealing.left()).isEqualTo(6);
        assertThat(read(store, PINGLUO, entries.getFirst())).isEqualTo("文0");
        var told = new ArrayList<Long>();
        assertThat(sealing.rewrap(told::add)).isEqualTo(6);
        assertThat(told).containsExactly(1L, 6L);
        assertThat(sealing.left()).isZero();

        keys.set(reread(keys.get().newestAlone()));
        var fresh = new Store(database.app(), new Vault(keys::get));
        for (int i = 0; i < 5; i++)
            assertThat(read(fresh, PINGLUO, entries.get(i))).isEqualTo("文" + i);
        var before = new Store(database.app(), new Vault(() -> old));
        assertThatThrownBy(() -> read(before, PINGLUO, entries.getFirst())).isInstanceOf(WrongKey.class);
    }

    /** As another process reads it from the file. */
    private static Keyring reread(Keyring keys) {
        try {
            return Keyring.read(keys.json());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aDatabaseTellsWhetherItsKeyIsTheRightOne() {
        assertThat(check().needsKeys()).isFalse();
        append(PINGLUO, "a", SampleEntries.id("subject"), "甲");
        append(RUIJIN, "b", SampleEntries.id("other"), "乙");
        assertThat(check().needsKeys()).isTrue();
        assertThat(check().opens(keys.get())).isTrue();
        assertThat(check().opens(Keyring.fresh())).isFalse();
        assertThat(check().opens(Keyring.fresh().with(keys.get()))).isTrue();
    }

    private KeyCheck check() {
        return store.write(PINGLUO, KeyCheck::of);
    }

    @Test
    void aSubjectWithoutASecretIsErasedAndGetsNoOther() {
        var subject = SampleEntries.id("subject");
        var entry = append(PINGLUO, "a", subject, "甲");
        store.write(
                PINGLUO, db -> db.sql("update ledger.secret set wrapped = null").update());
        assertThat(read(store, PINGLUO, entry)).isEqualTo(Words.ERASED);
        assertThat(new Secrets(store).of(PINGLUO, Set.of(subject))).isEmpty();
        var later = append(PINGLUO, "b", subject, "乙");
        assertThat(read(store, PINGLUO, later)).isEqualTo(Words.ERASED);
        var posting = store.read(PINGLUO, db -> new Postings(db).find(later)).orElseThrow();
        assertThat(posting.content()).doesNotContain("commitment");
    }
}
