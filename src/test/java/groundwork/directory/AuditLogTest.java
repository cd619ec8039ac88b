package groundwork.directory;

import static groundwork.directory.Desk.PINGLUO;
import static groundwork.directory.Desk.RUIJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.ledger.AuditEntry;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditLogTest {

    private static final UUID PERSON = new UUID(9, 9);

    private final Desk desk = new Desk();
    private final AuditLog audit = desk.audit;
    private final AuditSearch search = new AuditSearch(desk.store);
    private final AuditCheck check = new AuditCheck(desk.store);
    private final AuditDigests digests =
            new AuditDigests(desk.store, new Ledger(desk.store, List.of(), desk.clock), desk.counties, desk.clock);
    private final Scope scope = desk.in(PINGLUO);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatWasOpenedIsThereWithItsReasonAndNewestFirst() {
        open("phone");
        desk.clock.pass(Duration.ofMinutes(1));
        open("id-number");
        var lines = search.page(scope, AuditFilter.ALL, null, null, 10);
        assertThat(lines)
                .extracting(AuditLine::facts)
                .containsExactly("field=id-number reason=visit", "field=phone reason=visit");
        assertThat(lines.getFirst()).satisfies(line -> {
            assertThat(line.at()).isEqualTo(desk.clock.instant());
            assertThat(line.officer()).isEqualTo(scope.officer());
            assertThat(line.kind()).isEqualTo("person");
            assertThat(line.id()).isEqualTo(PERSON.toString());
            assertThat(line.told()).containsEntry("reason", "visit");
        });
    }

    @Test
    void aReadingThatFailsLeavesNoRowAndARowThatFailsNoReading() {
        assertThatThrownBy(() -> scope.write(db -> {
                    audit.write(db, scope, Deed.of(Act.OPENED).about("person", PERSON));
                    throw new IllegalStateException("gone");
                }))
                .hasMessage("gone");
        assertThatThrownBy(() -> scope.read(db -> audit.write(db, scope, Deed.of(Act.OPENED))))
                .hasStackTraceContaining("read-only");
        assertThat(search.page(scope, AuditFilter.ALL, null, null, 10)).isEmpty();
    }

    @Test
    void wordsAreRefusedByUsAndByTheDatabase() {
        for (var word : List.of("样例甲", "a name", "", "x".repeat(101)))
            assertThatThrownBy(() -> Deed.of(Act.OPENED).about("person", word)).hasMessageNotContaining("样例");
        assertThatThrownBy(() -> Deed.of(Act.OPENED).with("reason", "because he asked"))
                .isInstanceOf(IllegalArgumentException.class);
        for (var column : List.of("kind", "id", "facts"))
            assertThatThrownBy(() -> scope.write(db -> db.sql("insert into directory.audit (county, at, act, " + column
                                    + ") values (640221, now(), 'opened', '样例甲')")
                            .update()))
                    .hasStackTraceContaining("check constraint");
    }

    @Test
    void nobodyChangesOrTakesAwayARow() {
        open("phone");
        for (var sql : List.of("update directory.audit set act = 'printed'", "delete from directory.audit")) {
            assertThatThrownBy(() -> scope.write(db -> db.sql(sql).update()))
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> inCounty(sql)).hasStackTraceContaining("written once");
        }
        assertThatThrownBy(() ->
                        desk.database.migrator().sql("truncate directory.audit").update())
                .hasStackTraceContaining("written once");
    }

    @Test
    void anotherCountySeesNothingOfIt() {
        open("phone");
        assertThat(search.page(desk.in(RUIJIN), AuditFilter.ALL, null, null, 10))
                .isEmpty();
        assertThat(search.nowhere(AuditFilter.ALL, null, null, 10)).isEmpty();
    }

    @Test
    void aNameThatNobodyHasIsKeptOutsideOfCountiesAndOnlyAsAPartOfItsHash() {
        desk.signIns.add("lian.luo", scope.officer(), PINGLUO, false);
        audit.writeRefusal("LIAN.luo", Deed.of(Act.REFUSED).with("why", "wrong"));
        audit.writeRefusal("my secret 密码", Deed.of(Act.REFUSED).with("why", "wrong"));
        audit.writeRefusal("a\0b", Deed.of(Act.REFUSED).with("why", "wrong"));
        assertThat(search.page(scope, AuditFilter.ALL, null, null, 10))
                .singleElement()
                .extracting(AuditLine::officer)
                .isEqualTo(scope.officer());
        assertThat(search.nowhere(AuditFilter.ALL, null, null, 10)).hasSize(2).allSatisfy(line -> {
            assertThat(line.officer()).isNull();
            assertThat(line.id()).matches("[0-9a-f]{10}");
        });
    }

    @Test
    void isSearchedByOfficerActRecordAndDay() {
        open("phone");
        desk.clock.pass(Duration.ofDays(1));
        audit.write(
                desk.scopes.of(PINGLUO, new UUID(0, 2)), Deed.of(Act.EXPORTED).about("account"));
        assertThat(found(new AuditFilter(new UUID(0, 2), null, null, null, null)))
                .containsExactly("exported");
        assertThat(found(new AuditFilter(null, Act.OPENED, null, null, null))).containsExactly("opened");
        assertThat(found(new AuditFilter(null, null, PERSON.toString(), null, null)))
                .containsExactly("opened");
        var first = LocalDate.of(2018, 6, 14);
        assertThat(found(new AuditFilter(null, null, null, first, first))).containsExactly("opened");
        assertThat(found(new AuditFilter(null, null, null, first.plusDays(1), null)))
                .containsExactly("exported");
        assertThat(found(new AuditFilter(new UUID(0, 2), Act.OPENED, null, null, null)))
                .isEmpty();
    }

    @Test
    void pagesGoByKeyInBothDirections() {
        for (int i = 0; i < 25; i++) open("phone");
        var first = search.page(scope, AuditFilter.ALL, null, null, 10);
        var second = search.page(scope, AuditFilter.ALL, first.getLast().place(), null, 10);
        var back = search.page(scope, AuditFilter.ALL, null, second.getFirst().place(), 10);
        assertThat(back).isEqualTo(first);
        assertThat(second.getFirst().number()).isLessThan(first.getLast().number());
        var place = first.getLast().place();
        assertThat(AuditPlace.of(place.toString())).hasValue(place);
        assertThat(AuditPlace.of("x")).isEmpty();
        long[] all = {0};
        search.each(scope, AuditFilter.ALL, lines -> all[0] += lines.size());
        assertThat(all[0]).isEqualTo(25);
    }

    @Test
    void theLedgerIsToldAnHourAfterTheFirstRowAndOnlyOfWhatIsNew() {
        desk.counties.open(PINGLUO, Officer.of(scope.officer(), null, "样例甲"));
        open("phone");
        digests.run();
        assertThat(told()).isEmpty();
        desk.clock.pass(Duration.ofHours(1));
        open("id-number");
        digests.run();
        digests.run();
        desk.clock.pass(Duration.ofHours(2));
        digests.run();
        assertThat(told()).singleElement().satisfies(digest -> {
            assertThat(digest.after()).isZero();
            assertThat(digest.rows()).isEqualTo(2);
            assertThat(digest.sha256()).matches("[0-9a-f]{64}");
        });
        open("phone");
        digests.digest(PINGLUO);
        assertThat(told()).hasSize(2);
        assertThat(told().getLast().after()).isEqualTo(told().getFirst().through());
        assertThat(check.of(PINGLUO)).isEqualTo(new AuditCheck.Result(PINGLUO, 3, null, OptionalLong.empty()));
    }

    @Test
    void whatTheProgramDidNotComeToTellIsToldTheNextTime() {
        open("phone");
        digests.digest(PINGLUO);
        var told = told();
        // As if it had ended between keeping the list and telling the ledger.
        desk.database
                .superuser()
                .sql("alter table ledger.posting disable trigger all")
                .update();
        desk.database.superuser().sql("delete from ledger.posting").update();
        desk.database.superuser().sql("update ledger.head set position = 0").update();
        digests.digest(PINGLUO);
        assertThat(told()).isEqualTo(told);
    }

    @Test
    void theFirstRowThatWasChangedTakenAwayOrPutInIsNamed() {
        for (int i = 0; i < 6; i++) open("phone");
        digests.digest(PINGLUO);
        for (int i = 0; i < 3; i++) open("phone");
        digests.digest(PINGLUO);
        var numbers = search.page(scope, AuditFilter.ALL, null, null, 10).reversed().stream()
                .map(AuditLine::number)
                .toList();
        tampered("update directory.audit set facts = 'field=health reason=visit' where number = " + numbers.get(3));
        assertThat(check.of(PINGLUO).row()).hasValue(numbers.get(3));
        tampered("update directory.audit set facts = 'field=phone reason=visit' where number = " + numbers.get(3));
        assertThat(check.of(PINGLUO).clean()).isTrue();
        tampered("delete from directory.audit where number = " + numbers.get(8));
        assertThat(check.of(PINGLUO)).satisfies(result -> {
            assertThat(result.rows()).isEqualTo(6);
            assertThat(result.row()).hasValue(numbers.get(8));
        });
        tampered("insert into directory.audit (county, number, at, act) values (640221, 0, now(), 'printed')");
        assertThat(check.of(PINGLUO).row()).hasValue(numbers.get(8));
        tampered("update directory.audit set number = " + numbers.get(2) + " + 100 where number = " + numbers.get(2));
        assertThat(check.of(PINGLUO).row()).hasValue(numbers.get(2));
        tampered("update directory.audit_digest set list = ''::bytea where after = 0");
        assertThat(check.of(PINGLUO)).satisfies(result -> {
            assertThat(result.clean()).isFalse();
            assertThat(result.row()).isEmpty();
        });
    }

    @Test
    void aDigestWaitsForRowsThatAreBeingWritten() throws Exception {
        open("phone");
        var written = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow = Thread.ofVirtual()
                .start(() -> scope.write(db -> {
                    audit.write(db, scope, Deed.of(Act.OPENED).about("person", PERSON));
                    written.countDown();
                    return waited(go);
                }));
        assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
        open("id-number");
        var digest = Thread.ofVirtual().start(() -> digests.digest(PINGLUO));
        while (waiting() == 0) Thread.onSpinWait();
        assertThat(told()).isEmpty();
        go.countDown();
        slow.join();
        digest.join();
        assertThat(told()).extracting(AuditEntry.Digested::rows).containsExactly(3L);
    }

    @Test
    void wordsOfActsAreForEver() {
        assertThat(Arrays.stream(Act.values()).map(Act::word).sorted())
                .containsExactly(
                        "area-moved",
                        "broke-glass",
                        "code-issued",
                        "county-chosen",
                        "device-enrolled",
                        "device-revoked",
                        "erased",
                        "exported",
                        "grant-ended",
                        "grant-given",
                        "held-dismissed",
                        "held-released",
                        "identity-linked",
                        "identity-unlinked",
                        "key-made",
                        "key-revoked",
                        "message-brought-back",
                        "message-dismissed",
                        "officer-moved",
                        "opened",
                        "password-changed",
                        "printed",
                        "refused",
                        "second-factor-added",
                        "second-factor-removed",
                        "sessions-ended",
                        "setting-changed",
                        "sign-in-given",
                        "sign-in-readmitted",
                        "sign-in-suspended",
                        "signed-in",
                        "signed-out",
                        "unit-moved");
    }

    private void open(String field) {
        scope.write(db -> audit.write(
                db,
                scope,
                Deed.of(Act.OPENED).about("person", PERSON).with("field", field).with("reason", "visit")));
    }

    private List<String> found(AuditFilter filter) {
        return search.page(scope, filter, null, null, 10).stream()
                .map(AuditLine::act)
                .toList();
    }

    private List<AuditEntry.Digested> told() {
        return scope.read(db -> new Postings(db).page(0, 100)).stream()
                .map(posting -> (AuditEntry.Digested) posting.fact().entry())
                .toList();
    }

    private int waiting() {
        return desk.database
                .superuser()
                .sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .query(Integer.class)
                .single();
    }

    private static int waited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS) ? 1 : 0;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void inCounty(String sql) {
        desk.database.superuser().sql(sql).update();
    }

    /** As one would who owns the database. */
    private void tampered(String sql) {
        for (var table : List.of("directory.audit", "directory.audit_digest"))
            desk.database
                    .superuser()
                    .sql("alter table " + table + " disable trigger all")
                    .update();
        inCounty(sql);
    }
}
