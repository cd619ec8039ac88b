package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.support.OnFreshDatabase;
import groundwork.support.TestClock;
import groundwork.support.TestDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "groundwork.allowances=1")
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class LimitsTest {

    @LocalServerPort
    int port;

    @Autowired
    Allowances allowances;

    @Autowired
    TestDatabase database;

    @Autowired
    Environment settings;

    private final TestClock clock = new TestClock("2018-06-14T08:00:00Z");
    private FirstStart.Key demo;

    @BeforeEach
    void begin(@Autowired FirstStart firstStart) {
        demo = firstStart.demo(441229);
        database.migrator().sql("delete from access.allowance").update();
    }

    @Test
    void whoAsksForTooMuchIsToldToWait() {
        try (var client = new Client(port)) {
            client.signIn(demo.login(), demo.password());
            var last = client.look("/summary.json");
            for (int i = 0; i < Allowance.EXPORT.many() && last.statusCode() != 429; i++)
                last = client.look("/summary.json");
            told(last, "Too many requests");
            assertThat(client.look("/units").statusCode())
                    .as("only that much of it")
                    .isEqualTo(200);
            told(client.look("/summary.json?lang=zh-CN"), "短时间内请求过多");
            var program = client.look("/summary.json", "Accept", "application/problem+json");
            assertThat(program.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void anAddressGuessesSoManyPasswordsAndNoMore() {
        var guessing = Limits.network("127.0.0.1");
        while (allowances.spend(Allowance.SIGN_IN, guessing).isZero()) {}
        try (var client = new Client(port)) {
            told(client.signIn(demo.login(), demo.password()), "Too many requests");
            assertThat(client.look("/sign-in").statusCode()).isEqualTo(200);
            client.look("/sign-in");
            told(client.fill("/sign-in", "login", demo.login(), "password", demo.password()), "Too many");
        }
        assertThat(allowances.spend(Allowance.SIGN_IN, Limits.network("10.9.9.9")))
                .isZero();
    }

    @Test
    void anotherNodeCountsTogetherWithThisOne() {
        var other = new Allowances(database.app(), settings, clock);
        for (int i = 0; i < Allowance.IMPORT.many() / 2; i++) {
            assertThat(allowances.spend(Allowance.IMPORT, "somebody")).isZero();
            assertThat(other.spend(Allowance.IMPORT, "somebody")).isZero();
        }
        // Some seconds may have passed, in which a few more became free.
        int more = 0;
        while (other.spend(Allowance.IMPORT, "somebody").isZero()) more++;
        assertThat(more).isLessThan(Allowance.IMPORT.many());
        assertThat(other.spend(Allowance.IMPORT, "somebody else")).isZero();
    }

    @Test
    void aClickIsToldToTheDatabaseSeldom() {
        for (int i = 0; i < 40; i++) allowances.spend(Allowance.EVERYTHING, "clicking");
        database.migrator().sql("delete from access.allowance").update();
        for (int i = 0; i < 5; i++) allowances.spend(Allowance.EVERYTHING, "clicking");
        assertThat(kept()).isZero();
    }

    @Test
    void whatHasFilledUpIsClearedAwayOnceAMinuteAndNobodyCanBeReadInIt() {
        var node = new Allowances(database.app(), settings, clock);
        node.spend(Allowance.SIGN_IN, Limits.network("10.9.9.9"));
        assertThat(database.migrator()
                        .sql("select id from access.allowance")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .matches("SIGN_IN [0-9a-f]{32}");
        database.migrator()
                .sql("update access.allowance set expires_at = expires_at - :day")
                .param("day", Duration.ofDays(1).toMillis())
                .update();
        node.spend(Allowance.SIGN_IN, Limits.network("10.9.9.8"));
        assertThat(kept()).isEqualTo(2);
        clock.pass(Duration.ofMinutes(1));
        node.spend(Allowance.SIGN_IN, Limits.network("10.9.9.8"));
        assertThat(kept()).isEqualTo(1);
    }

    private static void told(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 600L);
        assertThat(answer.body()).contains(words);
    }

    private long kept() {
        return database.migrator()
                .sql("select count(*) from access.allowance")
                .query(Long.class)
                .single();
    }
}
