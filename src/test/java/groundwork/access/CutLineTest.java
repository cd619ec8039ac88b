package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.support.Proof;
import groundwork.support.TestDatabase;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/**
 * The line breaks at any byte while a phone sends, or while the server answers; then the phone sends the same again.
 * Whatever was acknowledged is there once, and nobody's connection or transaction stays open behind him.
 */
class CutLineTest extends WithPhone {

    private static final String ENTRIES = "/api/v1/entries";

    @Autowired
    TestDatabase database;

    @Autowired
    HikariDataSource pool;

    @Test
    void nothingIsLostOrDoubledWhereverTheLineBreaks() throws Exception {
        cut(Long.getLong("groundwork.seed", 1), 60);
    }

    @Test
    @Tag("long")
    void norInFiveHundredCuts() throws Exception {
        cut(Long.getLong("groundwork.seed", 2), 500);
        Proof.of("G4", "500 requests cut at any byte and sent again: nothing lost, nothing doubled, nothing left open");
    }

    private void cut(long seed, int cuts) throws Exception {
        var random = new Random(seed);
        var sent = new ArrayList<UUID>();
        try (var stranger = county.client(port)) {
            for (int cut = 0; cut < cuts; cut++) {
                var entries = List.<ObjectNode>of(visit(phone, cut), visit(phone, cut));
                entries.forEach(
                        entry -> sent.add(UUID.fromString(entry.get("id").stringValue())));
                var body = phone.batch(entries.toArray());
                var said = phone.authorization("POST", ENTRIES, body);
                hangUp(random, body, said);
                var answer = stranger.ask("POST", ENTRIES, body, "Authorization", said);
                assertThat(answer.statusCode()).as("seed %d, cut %d", seed, cut).isEqualTo(200);
                assertThat(answer.body()).doesNotContain("refused", "conflict");
            }
        }
        var found = county.scope.read(db -> new Postings(db).find(sent));
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(found.values().stream().map(Posting::position)).doesNotHaveDuplicates();
        nothingStaysOpen();
    }

    private ObjectNode visit(SoftPhone phone, int cut) {
        return phone.visit(county.village(), county.unit(), "said " + cut);
    }

    /** Sends so many bytes and hangs up, or all of them and hangs up in the midst of the answer. */
    private void hangUp(Random random, String body, String said) throws IOException {
        var bytes = ("POST " + ENTRIES + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Authorization: " + said + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket("localhost", port)) {
            socket.setSoLinger(true, 0);
            socket.setSoTimeout(2_000);
            int whole = random.nextInt(3) == 0 ? bytes.length : random.nextInt(bytes.length);
            socket.getOutputStream().write(bytes, 0, whole);
            socket.getOutputStream().flush();
            if (whole == bytes.length) socket.getInputStream().readNBytes(random.nextInt(400));
        } catch (SocketTimeoutException shorter) {
            // The answer was shorter than what was waited for.
        }
    }

    /**
     * What a server does with a caller who has gone takes it a moment. A job of the program's own may have a connection
     * for a moment, too; who has gone would have it for good.
     */
    private void nothingStaysOpen() {
        await().untilAsserted(() -> assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                .as("connections in use")
                .isZero());
        await().untilAsserted(() -> assertThat(
                        database.superuser().sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and usename = 'groundwork'
                          and state like 'idle in transaction%'
                        """).query(Long.class).single())
                .isZero());
    }
}
