package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.support.TestDatabase;
import groundwork.support.TestKeys;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A note is sealed with the outer key, and is the same note when it comes again. */
class OwnWordsTest {

    private static final int PINGLUO = 640221;
    private static final Author OFFICER = Author.of(SampleEntries.id("officer"));

    private final TestDatabase database = TestDatabase.fresh();
    private final AtomicReference<Keyring> keys = new AtomicReference<>(Keyring.fresh());
    private final Store store = new Store(database.app(), new Vault(keys::get));
    private final Ledger ledger = new Ledger(store, List.of(), Clock.systemUTC());

    @AfterEach
    void drop() {
        database.close();
    }

    private static Draft draft(String entry, String text, byte[] salt) {
        var id = SampleEntries.id(entry);
        var words = new Words(id, "note", new TreeMap<>(Map.of("text", text)), salt);
        return new Draft(id, SampleEntries.fact(new MaterialEntry.HandedOut(1)), List.of(words));
    }

    private List<Receipt> append(Draft... drafts) {
        return ledger.append(PINGLUO, OFFICER, List.of(drafts));
    }

    private String read(Store from, String entry) {
        var id = SampleEntries.id(entry);
        return from.read(PINGLUO, db -> new Postings(db).words(List.of(id)))
                .get(id)
                .getFirst()
                .get("text");
    }

    private long count(String sql) {
        return database.superuser().sql(sql).query(Long.class).single();
    }

    @Test
    void aNoteNeedsNoSecretAndOpensWithTheOuterKeyAlone() {
        append(draft("a", "水渠", null));
        assertThat(count("select count(*) from ledger.secret")).isZero();
        assertThat(count("select count(*) from ledger.words where position(convert_to('水渠', 'UTF8') in sealed) > 0"))
                .isZero();
        assertThat(read(store, "a")).isEqualTo("水渠");
        var stranger = new Store(database.app(), TestKeys.vault());
        assertThatThrownBy(() -> read(stranger, "a")).isInstanceOf(WrongKey.class);
        assertThat(store.write(PINGLUO, KeyCheck::of).needsKeys()).isTrue();
        assertThat(store.write(PINGLUO, KeyCheck::of).opens(keys.get())).isTrue();
        assertThat(store.write(PINGLUO, KeyCheck::of).opens(Keyring.fresh())).isFalse();
    }

    @Test
    void aNoteThatWasMovedToAnotherEntryDoesNotOpen() {
        append(draft("a", "甲", null), draft("b", "乙", null));
        database.superuser()
                .sql("update ledger.words set sealed = (select sealed from ledger.words where entry = :b)"
                        + " where entry = :a")
                .param("a", SampleEntries.id("a"))
                .param("b", SampleEntries.id("b"))
                .update();
        assertThatThrownBy(() -> read(store, "a")).hasMessageContaining("not those that were sealed there");
    }

    @Test
    void theSameNoteAgainIsADuplicateAndAnotherIsKeptAside() {
        var receipts = append(draft("a", "甲", null), draft("a", "甲", null), draft("a", "乙", null));
        assertThat(receipts)
                .hasExactlyElementsOfTypes(Receipt.Accepted.class, Receipt.Duplicate.class, Receipt.Conflict.class);
        assertThat(append(draft("a", "甲", null))).hasExactlyElementsOfTypes(Receipt.Duplicate.class);
        assertThat(append(draft("a", "丙", null))).hasExactlyElementsOfTypes(Receipt.Conflict.class);
        assertThat(count("select count(*) from ledger.aside")).isEqualTo(2);
        assertThat(read(store, "a")).isEqualTo("甲");
    }

    @Test
    void aSaltThatADeviceFrozeIsPartOfWhatItSent() {
        var salt = new byte[16];
        assertThat(append(draft("a", "甲", salt), draft("a", "甲", salt)))
                .hasExactlyElementsOfTypes(Receipt.Accepted.class, Receipt.Duplicate.class);
        salt = salt.clone();
        salt[0] = 1;
        assertThat(append(draft("a", "甲", salt))).hasExactlyElementsOfTypes(Receipt.Conflict.class);
    }

    @Test
    void whatWasErasedComesBackInNoForm() {
        append(draft("a", "甲", null));
        var a = SampleEntries.id("a");
        store.write(PINGLUO, db -> {
            new LedgerWords().erase(db, new WordsPlace.Whom(PINGLUO, Set.of(a), Set.of()));
            return null;
        });
        assertThat(read(store, "a")).isEqualTo(Words.ERASED);
        assertThat(append(draft("a", "甲", null), draft("a", "乙", new byte[16])))
                .hasExactlyElementsOfTypes(Receipt.Duplicate.class, Receipt.Duplicate.class);
        assertThat(read(store, "a")).isEqualTo(Words.ERASED);
        assertThat(count("select count(*) from ledger.aside")).isZero();
    }

    /** Before, an entry's own words had a secret like everybody's. */
    private void asInAnEarlierVersion(String entry, String text) {
        var id = SampleEntries.id(entry);
        var key = new Secrets(store).of(PINGLUO, Set.of(id)).get(id);
        var part = Secrets.part(id, Words.of(id, "note", Map.of("text", text)), key);
        var old = Sealed.of(PINGLUO, draft(entry, text, null), List.of(part), List.of());
        append(draft(entry, text, part.salt()));
        database.superuser()
                .sql("update ledger.words set sealed = :sealed where entry = :id")
                .param("sealed", part.sealed())
                .param("id", id)
                .update();
        assertThat(store.read(PINGLUO, db -> new Postings(db).find(id))
                        .orElseThrow()
                        .hash())
                .isEqualTo(old.hash());
    }

    @Test
    void aNoteOfAnEarlierVersionIsReadAndIsTheSameWhenItComesAgain() {
        asInAnEarlierVersion("a", "甲");
        assertThat(read(store, "a")).isEqualTo("甲");
        assertThat(append(draft("a", "甲", null))).hasExactlyElementsOfTypes(Receipt.Duplicate.class);
        assertThat(append(draft("a", "乙", null))).hasExactlyElementsOfTypes(Receipt.Conflict.class);
        assertThat(store.write(PINGLUO, KeyCheck::of).opens(keys.get())).isTrue();
    }

    @Test
    void aNewKeySealsNotesAnewAndTheOldOneCanGo() {
        asInAnEarlierVersion("old", "旧");
        append(IntStream.range(0, 2100)
                .mapToObj(i -> draft("n" + i, "记" + i, null))
                .toArray(Draft[]::new));
        append(draft("n0", "另", null));
        var own = new OwnWords(store);
        assertThat(own.left()).isZero();
        keys.set(keys.get().rotated());
        assertThat(own.left()).isEqualTo(2101);
        assertThat(read(store, "n7")).isEqualTo("记7");
        assertThat(own.rewrap()).isEqualTo(2101);
        assertThat(own.left()).isZero();
        assertThat(own.rewrap()).isZero();
        new Sealing(store).rewrap(done -> {});

        keys.set(keys.get().newestAlone());
        var fresh = new Store(database.app(), new Vault(keys::get));
        for (int i = 0; i < 2100; i += 100) assertThat(read(fresh, "n" + i)).isEqualTo("记" + i);
        assertThat(read(fresh, "old")).isEqualTo("旧");
        assertThat(append(draft("n5", "记5", null))).hasExactlyElementsOfTypes(Receipt.Duplicate.class);
        assertThat(opened(fresh, SampleEntries.id("n0"))).isEqualTo("{\"text\":\"另\"}");
    }

    /** What lies aside. */
    private String opened(Store from, UUID id) {
        var words = database.superuser()
                .sql("select words from ledger.aside where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        var sealed = java.util.Base64.getDecoder()
                .decode(Wire.tree(words).get(0).get("sealed").stringValue());
        return from.vault().own(PINGLUO, id).open(id, "note", sealed).fields();
    }
}
