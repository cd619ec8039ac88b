package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.access.fuzz.Firing;
import groundwork.access.fuzz.Gun;
import groundwork.access.fuzz.Operation;
import groundwork.directory.FirstStart;
import groundwork.directory.Role;
import groundwork.directory.SignIns;
import groundwork.ledger.Projection;
import groundwork.ledger.Recount;
import groundwork.ledger.Store;
import groundwork.support.OnFreshDatabase;
import groundwork.support.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Malformed requests, derived from docs/openapi.json and a seed, at the real server over records full of words that
 * stand nowhere else. The server answers each, says nothing of its inside, and holds what it held.
 *
 * <p>{@code -Dgroundwork.requests=100000} sends more, {@code -Dgroundwork.seed=7} others, {@code -Dgroundwork.only=123}
 * one of them again.
 */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"spring.application.name=fuzz", "groundwork.allowances=100000"})
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedTest {

    private static final int COUNTY = 640221;
    private static final int OTHER = 360781;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    private SmallCounty own;
    private SmallCounty other;

    @BeforeAll
    void fill(@Autowired FirstStart firstStart) throws IOException {
        firstStart.demo(COUNTY, OTHER);
        own = new SmallCounty(program, COUNTY);
        other = new SmallCounty(program, OTHER);
    }

    @Test
    void noRequestBringsOutTheInsideOrTakesTheServerDown() throws IOException {
        var firing = new Firing(
                port,
                Operation.all(),
                new Gun(new Gun.Ground(address(own), address(other), named(own), named(other))),
                comers(),
                new Firing.Secrets(own.canary, other.canary, own.heads()));
        int requests = Integer.getInteger("groundwork.requests", 400);
        long seed = Long.getLong("groundwork.seed", 1L);
        var only = Integer.getInteger("groundwork.only");
        if (only == null) firing.all(seed, requests);
        else firing.one(seed, only);
        Files.writeString(Path.of("target", "fuzz.txt"), firing.table());
        assertThat(firing.faults()).as(String.join("\n\n", firing.faults())).isEmpty();
        for (int county : List.of(COUNTY, OTHER))
            assertThat(new Recount(
                                    program.getBean(Store.class),
                                    List.copyOf(program.getBeansOfType(Projection.class)
                                            .values()))
                            .of(county, (done, total) -> {}))
                    .matches(Recount.Result::clean, "nothing differs and nothing is behind");
        if (only == null)
            Proof.of(
                    "G6",
                    "%,d malformed requests over %d operations, seed %d: no 5xx, nothing of the inside, no word of a person"
                            .formatted(requests, Operation.all().size(), seed));
    }

    private static java.util.function.UnaryOperator<String> address(SmallCounty county) {
        return path -> county.address(path.replace("/assets/{hash}/{name}", "/assets/{hash}/{*name}"));
    }

    private static Map<String, String> named(SmallCounty county) {
        var named = new LinkedHashMap<>(county.named());
        return new java.util.TreeMap<>(named);
    }

    private Map<String, Firing.Comer> comers() {
        var comers = new LinkedHashMap<String, Firing.Comer>();
        comers.put("stranger", () -> {
            try (var client = new Client(port)) {
                client.look("/sign-in");
                return client.badge();
            }
        });
        comers.put("installation", () -> badge(null));
        for (var role : Role.values()) comers.put(role.word(), () -> badge(role));
        comers.put("newcomer", () -> {
            try (var client = own.newcomer(port)) {
                return client.badge();
            }
        });
        return comers;
    }

    /** Another's request may have suspended him. */
    private Firing.Badge badge(Role role) {
        program.getBean(SignIns.class).disable(own.officer(role), false);
        try (var client = own.signedIn(port, role)) {
            return client.badge();
        }
    }
}
