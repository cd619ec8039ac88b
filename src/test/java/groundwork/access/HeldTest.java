package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.directory.AuditFilter;
import groundwork.directory.AuditLine;
import groundwork.directory.AuditSearch;
import groundwork.frame.Refusal;
import groundwork.ledger.Postings;
import groundwork.ledger.WordsPlace;
import groundwork.ledger.WordsPlace.Whom;
import groundwork.support.Statements;
import groundwork.sync.HeldEntry;
import groundwork.sync.Releases;
import groundwork.sync.SealingKeys;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** What comes from a device that was revoked, at the real server. */
class HeldTest extends WithPhone {

    @Autowired
    Releases releases;

    @Autowired
    SealingKeys sealing;

    @Autowired
    AuditSearch audit;

    @Autowired
    List<WordsPlace> places;

    private ObjectNode before;

    @BeforeEach
    void revoke() {
        // Other tests of this server leave some behind.
        releases.list(scope).forEach(held -> releases.dismiss(scope, held.id(), Releases.Reason.STOLEN));
        before = visit("said before");
        assertThat(send(before)).isEqualTo("accepted");
        devices.revoke(scope.officer(), phone.id, scope.officer());
    }

    @Test
    void whatWasTakenBeforeHasItsReceiptAndWhatComesAfterIsHeldUntilItIsReleased() {
        assertThat(send(before)).isEqualTo("duplicate");
        var after = visit("said after");
        assertThat(send(after)).isEqualTo("held");
        assertThat(send(phone.signedAgain(after))).isEqualTo("held");
        assertThat(posting(after)).isFalse();
        try (var admin = county.administrator(port)) {
            assertThat(admin.look("/held").body()).contains("my phone").doesNotContain("said after");
            // The desk shows the first to-dos alone, and other tests leave some with a day.
            assertThat(admin.look("/api/v1/todos?limit=200").body()).contains("One entry came from a revoked device");
            assertThat(Client.to(admin.fill("/held/" + held(after) + "/release")))
                    .isEqualTo("/held");
        }
        var posting = scope.read(db -> new Postings(db).find(id(after))).orElseThrow();
        assertThat(posting.author().officer()).isEqualTo(scope.officer());
        assertThat(posting.author().device()).isEqualTo(phone.id);
        assertThat(send(after)).isEqualTo("duplicate");
        assertThat(releases.waiting(scope)).isZero();
        assertThat(acts(after)).containsExactly("held-released");
    }

    @Test
    void whatIsDismissedIsForgottenAndRefusedFromThenOn() {
        var sealed = SoftPhone.sealed(visit("not so"), sealing.newest(scope));
        assertThat(send(sealed)).isEqualTo("held");
        try (var admin = county.administrator(port)) {
            admin.look("/held");
            admin.fill("/held/" + held(sealed) + "/dismissal", "reason", "STOLEN");
        }
        assertThat(send(sealed)).isEqualTo("refused");
        assertThat(posting(sealed)).isFalse();
        assertThat(acts(sealed)).containsExactly("held-dismissed");
        assertThat(scope.<Long>read(
                        db -> db.sql("select count(*) from sync.held where entry = :id and sent is not null")
                                .param("id", id(sealed))
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void aReleaseThatWasBegunStandsAlsoWhereSomebodyDismissesMeanwhile() throws Exception {
        var after = visit("said after");
        assertThat(send(after)).isEqualTo("held");
        var id = held(after);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = scope.<List<Future<?>>>write(db -> {
                db.sql("select id from sync.held where id = ? for update")
                        .param(id)
                        .query(UUID.class)
                        .single();
                var dismissal = others.submit(() -> releases.dismiss(scope, id, Releases.Reason.UNTRUE));
                until(() -> waitFor(db, 1));
                var release = others.submit(() -> releases.release(scope, id));
                until(() -> waitFor(db, 2));
                return List.of(dismissal, release);
            });
            for (var one : both) one.get();
        }
        assertThat(posting(after)).isTrue();
        assertThat(state(id)).isEqualTo("released");
        assertThat(acts(after)).containsExactlyInAnyOrder("held-dismissed", "held-released");
    }

    @Test
    void whatCountsIsNotDismissedAndWhatHasItsIdAloneIs() {
        var first = visit("said first");
        var other = phone.signedAgain(first.deepCopy().put("happenedAt", "2018-05-10T01:30:00Z"));
        assertThat(send(first)).isEqualTo("held");
        var id = held(first);
        assertThat(send(other)).isEqualTo("held");
        revoked(false);
        assertThat(send(first)).isEqualTo("accepted");
        revoked(true);
        assertThatThrownBy(() -> releases.dismiss(scope, id, Releases.Reason.UNTRUE))
                .isInstanceOf(Refusal.class)
                .hasMessage("sync.held.counts");
        try (var admin = county.administrator(port)) {
            admin.look("/held");
            assertThat(admin.fill("/held/" + id + "/dismissal", "reason", "UNTRUE")
                            .body())
                    .contains("It has been released and counts");
        }
        releases.release(scope, id);
        assertThat(state(id)).isEqualTo("released");
        releases.dismiss(scope, held(first), Releases.Reason.UNTRUE);
        assertThat(acts(first)).containsExactlyInAnyOrder("held-dismissed", "held-released");
    }

    @Test
    void whatIsHeldIsLookedUpAndKeptAtOnce() {
        var some = new ObjectNode[] {visit("1"), visit("2"), visit("3"), visit("4")};
        var once = asked(visit("0"));
        assertThat(asked((Object[]) some)).isEqualTo(once);
        assertThat(asked((Object[]) some)).isLessThan(once);
        assertThat(releases.waiting(scope)).isEqualTo(5);
    }

    private long asked(Object... entries) {
        return Statements.during(() -> api.post("/entries", phone.batch(entries), 200)
                        .get("results")
                        .forEach(one ->
                                assertThat(one.get("status").stringValue()).isEqualTo("held")))
                .stream()
                .filter(sql -> sql.contains("sync.held"))
                .count();
    }

    /** As if it had been taken before somebody settled what is held of it. */
    private void revoked(boolean so) {
        scope.write(db -> db.sql("update directory.device set revoked_at = case when ? then now() end where id = ?")
                .param(so)
                .param(phone.id)
                .update());
    }

    private String state(UUID held) {
        return scope.read(db -> db.sql("select state from sync.held where id = ?")
                .param(held)
                .query(String.class)
                .single());
    }

    private static boolean waitFor(JdbcClient db, int many) {
        return db.sql("select count(distinct pid) from pg_locks where not granted")
                        .query(Integer.class)
                        .single()
                >= many;
    }

    private static void until(BooleanSupplier so) {
        var last = System.nanoTime() + 20_000_000_000L;
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > last) throw new AssertionError("it never came to that");
            LockSupport.parkNanos(20_000_000L);
        }
    }

    @Test
    void whoHasTheDeviceDoesNotPassForItsOfficerByLeavingItsNameOut() {
        var entry = visit("said by whoever found it");
        for (var member : List.of("device", "seq", "signature")) entry.remove(member);
        var body = "{\"entries\": [" + entry + "]}";
        try (var stranger = county.client(port)) {
            var said = phone.authorization("POST", "/api/v1/entries", body);
            assertThat(stranger.ask("POST", "/api/v1/entries", body, "Authorization", said)
                            .body())
                    .contains("sync.signature");
        }
        assertThat(posting(entry)).isFalse();
    }

    @Test
    void anErasurePassesWhatIsHeld() {
        var hers = SoftPhone.sealed(visit("马秀兰 said so"), sealing.newest(scope));
        var other = visit("nobody said so");
        assertThat(send(hers)).isEqualTo("held");
        assertThat(send(other)).isEqualTo("held");
        var place = places.stream()
                .filter(one -> one.names().contains("sync.held"))
                .findFirst()
                .orElseThrow();
        scope.write(db -> {
            place.erase(db, new Whom(COUNTY, Set.of(UUID.randomUUID()), Set.of("马秀兰")));
            return null;
        });
        assertThat(releases.list(scope))
                .extracting(HeldEntry::entry)
                .contains(id(other))
                .doesNotContain(id(hers));
        releases.release(scope, held(other));
    }

    private ObjectNode visit(String note) {
        return phone.visit(county.village(), county.named().get("household"), note);
    }

    private String send(ObjectNode entry) {
        return api.post("/entries", phone.batch(entry), 200)
                .at("/results/0/status")
                .stringValue();
    }

    private UUID held(ObjectNode entry) {
        return releases.list(scope).stream()
                .filter(one -> one.entry().equals(id(entry)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private boolean posting(ObjectNode entry) {
        return scope.read(db -> new Postings(db).find(id(entry))).isPresent();
    }

    private List<String> acts(ObjectNode entry) {
        return audit.page(scope, new AuditFilter(null, null, id(entry).toString(), null, null), null, null, 9).stream()
                .map(AuditLine::act)
                .toList();
    }

    private static UUID id(ObjectNode entry) {
        return UUID.fromString(entry.get("id").stringValue());
    }
}
