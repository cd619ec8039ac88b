package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.ledger.Receipt.Accepted;
import groundwork.ledger.Receipt.Conflict;
import groundwork.ledger.Receipt.Duplicate;
import groundwork.ledger.Receipt.Refused;
import groundwork.support.TestDatabase;
import groundwork.support.TestKeys;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final int PINGLUO = 640221;
    private static final int RUIJIN = 360781;
    private static final Author OFFICER = Author.of(SampleEntries.id("officer"));

    private final TestDatabase database = TestDatabase.fresh();
    private final Store store = new Store(database.app(), TestKeys.vault());
    private final Clock clock = Clock.fixed(Instant.parse("2018-06-01T00:00:00Z"), ZoneOffset.UTC);
    private final Tally tally = new Tally();
    private final Ledger ledger = new Ledger(store, List.of(tally), clock);

    @AfterEach
    void drop() {
        database.close();
    }

    private static Draft material(String name, int copies) {
        return new Draft(SampleEntries.id(name), SampleEntries.fact(new MaterialEntry.HandedOut(copies)), List.of());
    }

    private static Draft correction(String name, String original, int copies) {
        var fact = SampleEntries.fact(new MaterialEntry.HandedOut(copies));
        return new Draft(
                SampleEntries.id(name),
                SampleEntries.fact(new Correction.Replaced(SampleEntries.id(original), fact)),
                List.of());
    }

    private static Draft strike(String name, String original) {
        return new Draft(
                SampleEntries.id(name),
                SampleEntries.fact(new Correction.Struck(SampleEntries.id(original))),
                List.of());
    }

    private List<Receipt> append(Draft... drafts) {
        return ledger.append(PINGLUO, OFFICER, List.of(drafts));
    }

    private List<Posting> postings(int county) {
        return store.read(county, db -> new Postings(db).page(0, 100));
    }

    private long head(int county) {
        return store.read(county, db -> new Postings(db).head());
    }

    private int copies() {
        return Tally.read(store, PINGLUO);
    }

    @Test
    void everyKindIsAppendedAndReadBack() {
        var drafts = SampleEntries.all().stream()
                .map(entry -> new Draft(SampleEntries.id("e" + Kinds.of(entry)), SampleEntries.fact(entry), List.of()))
                .toList();
        assertThat(ledger.append(PINGLUO, OFFICER, drafts))
                .extracting(receipt -> ((Accepted) receipt).position())
                .containsExactlyElementsOf(
                        LongStream.range(0, drafts.size()).boxed().toList());
        var read = store.read(PINGLUO, db -> new Postings(db).page(0, 100));
        assertThat(read)
                .extracting(posting -> Wire.json(posting.fact()))
                .containsExactlyElementsOf(
                        drafts.stream().map(draft -> Wire.json(draft.fact())).toList());
    }

    @Test
    void theSameEntryAgainIsTheOriginalReceiptAndOtherContentIsKeptAside() {
        assertThat(append(material("a", 10), material("a", 10), material("a", 11)))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(new Accepted(SampleEntries.id("a"), 0)),
                        again -> assertThat(again).isEqualTo(new Duplicate(SampleEntries.id("a"), 0)),
                        other -> assertThat(other).isEqualTo(new Conflict(SampleEntries.id("a"), 0)));
        assertThat(append(material("b", 1), material("a", 10), material("a", 12)))
                .satisfiesExactly(
                        fresh -> assertThat(fresh).isEqualTo(new Accepted(SampleEntries.id("b"), 1)),
                        again -> assertThat(again).isEqualTo(new Duplicate(SampleEntries.id("a"), 0)),
                        other -> assertThat(other).isEqualTo(new Conflict(SampleEntries.id("a"), 0)));
        assertThat(copies()).isEqualTo(11);
        assertThat(database.superuser()
                        .sql("select count(*) from ledger.aside")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aCorrectionReplacesAndAStrikeRemovesWhicheverComesFirst() {
        append(material("a", 10), correction("a2", "a", 15));
        assertThat(copies()).isEqualTo(15);
        append(correction("a3", "a", 20));
        append(strike("a4", "a"));
        assertThat(copies()).isZero();
        append(correction("a5", "a", 7));
        assertThat(copies()).isEqualTo(7);

        append(correction("b2", "b", 100));
        assertThat(copies()).isEqualTo(7);
        append(material("b", 10));
        assertThat(copies()).isEqualTo(107);
        append(strike("c2", "c"), material("c", 5));
        assertThat(copies()).isEqualTo(107);
        var effective = store.read(
                PINGLUO,
                db -> new Postings(db)
                        .effective(List.of(SampleEntries.id("a"), SampleEntries.id("b"), SampleEntries.id("c"))));
        assertThat(effective).hasSize(2);
        assertThat(effective.get(SampleEntries.id("b")).fact().entry()).isEqualTo(new MaterialEntry.HandedOut(100));
    }

    @Test
    void wordsLieBesideThePostingAndAreCommittedTo() {
        var household = SampleEntries.id("household");
        var words = Words.of(household, "household", Map.of("name", "李示例", "door", "6-14"));
        var draft =
                new Draft(SampleEntries.id("h"), SampleEntries.fact(new HouseholdEntry.Registered(6)), List.of(words));
        assertThat(append(draft)).first().isInstanceOf(Accepted.class);
        var other = Words.of(household, "household", Map.of("name", "李示例", "door", "6-15"));
        assertThat(append(new Draft(draft.id(), draft.fact(), List.of(other))))
                .first()
                .isInstanceOf(Conflict.class);
        // The same words once more have the same salt, so the row imported again is the same entry.
        assertThat(append(draft)).first().isInstanceOf(Duplicate.class);

        var posting =
                store.read(PINGLUO, db -> new Postings(db).find(draft.id())).orElseThrow();
        assertThat(posting.content()).doesNotContain("李").contains("\"commitment\":\"");
        var read = store.read(PINGLUO, db -> new Postings(db).words(List.of(draft.id())));
        assertThat(read.get(draft.id()).getFirst().fields()).containsEntry("name", "李示例");
    }

    @Test
    void anotherCountySeesNothing() {
        append(material("a", 10));
        assertThat(postings(RUIJIN)).isEmpty();
        assertThat(head(RUIJIN)).isZero();
        long nobodys = store.global(db ->
                db.sql("select count(*) from ledger.posting").query(Long.class).single());
        assertThat(nobodys).isZero();
        ledger.append(RUIJIN, OFFICER, List.of(material("a", 3)));
        assertThat(copies()).isEqualTo(10);
        assertThat(Tally.read(store, RUIJIN)).isEqualTo(3);
    }

    @Test
    void neitherTheApplicationNorTheOwnerChangesAPosting() {
        append(material("a", 10));
        assertThatThrownBy(() -> store.write(
                        PINGLUO,
                        db -> db.sql("update ledger.posting set kind = 'x'").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> store.write(
                        PINGLUO, db -> db.sql("delete from ledger.posting").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        database.superuser().sql("delete from ledger.posting").update())
                .rootCause()
                .hasMessageContaining("append-only");
        assertThatThrownBy(() ->
                        database.superuser().sql("truncate ledger.posting").update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void positionsAreDenseAndInOrderWhoeverWrites() throws Exception {
        var callers = 16;
        var each = 40;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, callers)
                    .mapToObj(c -> pool.submit(() -> {
                        var mine = new ArrayList<Receipt>();
                        for (int i = 0; i < each; i++) mine.addAll(append(material("m" + c + "-" + i, 1)));
                        return mine;
                    }))
                    .toList();
            for (var one : all) assertThat(one.get()).allMatch(Receipt::kept);
        }
        var positions = store.read(
                PINGLUO,
                db -> db.sql("select position from ledger.posting order by position")
                        .query(Long.class)
                        .list());
        assertThat(positions)
                .containsExactlyElementsOf(
                        LongStream.range(0, callers * each).boxed().toList());
        assertThat(copies()).isEqualTo(callers * each);
    }

    @Test
    void aCheckSeesWhatIsThereAndRefusesTheWholeCommand() {
        append(material("a", 10));
        Check atMostTen = db -> {
            if (Tally.read(db) >= 10) throw new IllegalStateException("enough");
        };
        assertThatThrownBy(() -> ledger.append(PINGLUO, OFFICER, List.of(material("b", 1)), atMostTen))
                .hasMessage("enough");
        assertThat(head(PINGLUO)).isEqualTo(1);
        append(material("c", 1));
        assertThat(copies()).isEqualTo(11);
    }

    @Test
    void whatIsTooLongIsRefusedAlone() {
        var many = IntStream.range(0, 400).mapToObj(i -> UUID.randomUUID()).toList();
        var long_ = new Draft(
                SampleEntries.id("long"),
                SampleEntries.fact(new TalkEntry.Held(TalkEntry.PersonKind.VILLAGER, many, 0)),
                List.of());
        assertThat(append(material("a", 1), long_, material("b", 2)))
                .satisfiesExactly(
                        a -> assertThat(a).isInstanceOf(Accepted.class),
                        l -> assertThat(l).isEqualTo(new Refused(long_.id(), "ledger.too_large")),
                        b -> assertThat(b).isEqualTo(new Accepted(SampleEntries.id("b"), 1)));
    }

    @Test
    void whatTheDatabaseCannotStoreIsRefusedAlone() {
        var never = new Fact(Instant.parse("+300000-01-01T00:00:00Z"), About.NOTHING, new MaterialEntry.HandedOut(5));
        var bad = new Draft(SampleEntries.id("bad"), never, List.of());
        assertThat(append(material("a", 1), bad, material("b", 2)))
                .extracting(Receipt::kept)
                .containsExactly(true, false, true);
        assertThat(copies()).isEqualTo(3);
    }

    @Test
    void aProjectionThatFailsFallsBehindAndIsCaughtUp() {
        append(material("a", 10));
        tally.broken = true;
        assertThat(append(material("b", 5))).allMatch(Receipt::kept);
        append(correction("a2", "a", 11));
        tally.broken = false;
        append(material("c", 2));
        assertThat(copies()).isEqualTo(10);
        var recount = new Recount(store, List.of(tally));
        assertThat(recount.of(PINGLUO, (done, all) -> {}).clean()).isFalse();

        new CatchUp(store, List.of(tally)).run();
        assertThat(copies()).isEqualTo(18);
        append(material("d", 1));
        assertThat(copies()).isEqualTo(19);
        assertThat(recount.of(PINGLUO, (done, all) -> {}).clean()).isTrue();
    }

    @Test
    void anAppendThatWaitedForTheHeadSeesThatAProjectionWasCaughtUpMeanwhile() throws Exception {
        append(material("a", 1));
        store.write(
                PINGLUO, db -> db.sql("update ledger.cursor set position = 1").update());
        try (var waiting = Executors.newSingleThreadExecutor()) {
            var appended = store.write(PINGLUO, db -> {
                db.sql("select position from ledger.head for update")
                        .query(Long.class)
                        .single();
                var behind = waiting.submit(() -> append(material("b", 2)));
                while (database.superuser()
                                .sql("select count(*) from pg_locks where not granted")
                                .query(Long.class)
                                .single()
                        == 0) Thread.onSpinWait();
                db.sql("update ledger.cursor set position = null").update();
                return behind;
            });
            appended.get();
        }
        assertThat(copies()).isEqualTo(3);
    }

    @Test
    void recountFindsARowThatSomebodyChangedByHand() {
        append(material("a", 10), material("b", 5), strike("b2", "b"));
        var recount = new Recount(store, List.of(tally));
        assertThat(recount.of(PINGLUO, (done, all) -> {}).differences()).isEmpty();
        database.superuser().sql("update tally.copies set copies = 99").update();
        assertThat(recount.of(PINGLUO, (done, all) -> {}).differences())
                .containsExactly(new Recount.Difference("tally.copies", 1, 1));
    }

    @Test
    void aProjectionThatCameInANewerVersionIsWorkedOutAgain() {
        append(material("a", 10), material("b", 5), strike("b2", "b"));
        // As a migration leaves a table that it adds.
        database.superuser().sql("delete from tally.copies").update();
        var catchUp = new CatchUp(store, List.of(tally));
        catchUp.run();
        assertThat(copies()).isZero();

        tally.version = 2;
        append(material("c", 2));
        var recount = new Recount(store, List.of(tally));
        assertThat(recount.of(PINGLUO, (done, all) -> {}).behind()).containsExactly("tally");
        catchUp.run();
        assertThat(copies()).isEqualTo(12);
        assertThat(recount.of(PINGLUO, (done, all) -> {}).clean()).isTrue();
        append(material("d", 1));
        assertThat(copies()).isEqualTo(13);
    }

    @Test
    void aProjectionThatFellBehindIsInStepOnceItWasWorkedOutAgain() {
        append(material("a", 10));
        tally.broken = true;
        append(material("b", 5));
        tally.broken = false;
        tally.version = 2;
        new CatchUp(store, List.of(tally)).run();
        assertThat(copies()).isEqualTo(15);
        append(material("c", 2));
        assertThat(copies()).isEqualTo(17);
    }

    @Test
    void whatANewerProgramWroteIsLeftAlone() {
        tally.version = 2;
        append(material("a", 10));
        database.superuser().sql("update tally.copies set copies = 99").update();
        tally.version = 1;
        new CatchUp(store, List.of(tally)).run();
        assertThat(copies()).isEqualTo(99);
    }

    /** The smallest projection there is; its table exists in this test alone. */
    private final class Tally implements Projection {
        boolean broken;
        int version = 1;

        Tally() {
            database.migrator().sql("create schema tally").update();
            database.migrator()
                    .sql("create table tally.copies (county int, entry uuid, copies int)")
                    .update();
            database.migrator()
                    .sql("grant usage on schema tally to " + database.appLogin().user())
                    .update();
            database.migrator()
                    .sql("select ledger.guard('tally.copies')")
                    .query(String.class)
                    .list();
        }

        @Override
        public String schema() {
            return "tally";
        }

        @Override
        public List<String> tables() {
            return List.of("copies");
        }

        @Override
        public int version() {
            return version;
        }

        @Override
        public void apply(Tables tables, List<Change> changes) {
            for (var change : changes) {
                tables.sql("delete from $tally.copies where county = :county and entry = :entry")
                        .param("entry", change.entry())
                        .update();
                if (broken) tables.sql("select 1 / 0").query(Integer.class).single();
                if (change.after() != null && change.after().fact().entry() instanceof MaterialEntry.HandedOut handed)
                    new Rows("uuid", "int4")
                            .add(change.entry(), handed.copies())
                            .insert(tables, "$tally.copies", "entry, copies", "");
            }
        }

        static int read(Store store, int county) {
            return store.read(county, Tally::read);
        }

        static int read(org.springframework.jdbc.core.simple.JdbcClient db) {
            return db.sql("select coalesce(sum(copies), 0) from tally.copies")
                    .query(Integer.class)
                    .single();
        }
    }
}
