package groundwork.access;

import static groundwork.access.ApiCaller.flawed;
import static groundwork.access.ApiCaller.read;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Role;
import groundwork.support.TestDatabase;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a program sends with a key is done once. */
class ApiOnceTest extends WithProgram {

    @Autowired
    TestDatabase database;

    @Test
    void theSameSentAgainIsAnsweredAsBefore() {
        var key = UUID.randomUUID().toString();
        long before = county.head();
        var first = send("Once", key);
        var again = send("Once", '"' + key + '"');
        assertThat(read(again, 201)).isEqualTo(read(first, 201));
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(county.head()).isEqualTo(before + 1);
        assertThat(read(send("Else", key), 422).get("code").stringValue()).isEqualTo("access.repeat.other");
        assertThat(kept("answer")).noneMatch(answer -> answer.contains("Once"));
        database.superuser()
                .sql("update directory.repeat set begun_at = begun_at - interval '25 hours'")
                .update();
        assertThat(read(send("Once", key), 201)).isNotEqualTo(read(first, 201));
    }

    @Test
    void ofSeveralAtOnceOneDoesIt() throws Exception {
        var key = UUID.randomUUID().toString();
        long before = county.head();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(IntStream.range(0, 6)
                    .<Callable<HttpResponse<String>>>mapToObj(n -> () -> send("Together", key))
                    .toList());
            var made = new HashSet<String>();
            for (var answer : answers) {
                if (answer.get().statusCode() == 409)
                    assertThat(answer.get().body()).contains("access.repeat.going");
                else made.add(read(answer.get(), 201).get("id").stringValue());
            }
            assertThat(made).hasSize(1);
        }
        assertThat(county.head()).isEqualTo(before + 1);
    }

    @Test
    void whatWasRefusedHasDoneNothingAndMayBePutRight() {
        var key = UUID.randomUUID().toString();
        read(client.once("/api/v1/demands", "{}", key), 422);
        read(send("Right", key), 201);
        assertThat(flawed(read(send("Key", "made up"), 422))).containsExactly("Idempotency-Key");
    }

    @Test
    void anothersKeyIsAnother() {
        var key = UUID.randomUUID().toString();
        var own = read(send("Own", key), 201);
        try (var other = county.signedIn(port, Role.FIELD)) {
            assertThat(read(other.once("/api/v1/demands", demand("Own"), key), 201))
                    .isNotEqualTo(own);
        }
    }

    @Test
    void whatNobodyKnowsTheEndOfStaysTaken() {
        var key = UUID.randomUUID().toString();
        read(send("Lost", key), 201);
        database.superuser()
                .sql("update directory.repeat set status = null where key = '" + key + "'::uuid")
                .update();
        assertThat(read(send("Lost", key), 409).get("code").stringValue()).isEqualTo("access.repeat.going");
    }

    private List<String> kept(String column) {
        return database.superuser()
                .sql("select coalesce(convert_from(" + column + ", 'UTF8'), '') from directory.repeat")
                .query(String.class)
                .list();
    }

    private HttpResponse<String> send(String title, String key) {
        return client.once("/api/v1/demands", demand(title), key);
    }

    private String demand(String title) {
        return "{'programme': '%s', 'village': %d, 'topic': 'roads', 'channel': 'visit', 'title': '%s'}"
                .replace('\'', '"')
                .formatted(county.named().get("programme"), county.village(), title);
    }
}
