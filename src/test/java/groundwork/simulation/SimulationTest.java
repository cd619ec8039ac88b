package groundwork.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.support.OnFreshDatabase;
import groundwork.support.Proof;
import groundwork.support.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Phones that run the app's own core, lines that fail in every way, an office that turns back time: nothing that was
 * acknowledged is lost, nothing is doubled, and phones and server show the same. {@code bin/test} plays fifty seeds in
 * which each of the eight phones has six entries, {@code bin/prove} two thousand of a hundred, {@code bin/simulate} as
 * many as are asked for.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "groundwork.allowances=1000000",
            "spring.application.name=simulation",
            // That the server is killed is one of the faults; where it fails otherwise, its seed says so.
            "logging.level.groundwork.frame.Verdict=off"
        })
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulationTest {

    private static final int FIRST = Integer.getInteger("groundwork.seed", 1);

    @LocalServerPort
    int port;

    private ControlDesk desk;
    private Simulation simulation;

    @BeforeAll
    void open(@Autowired ApplicationContext program, @Autowired TestDatabase database) throws Exception {
        bundle("field/simulation/build");
        desk = new ControlDesk(program, database);
        simulation = new Simulation("http://localhost:" + port, desk.address());
    }

    private static void bundle(String... command) throws Exception {
        // With streams of its own: by ours the test's JVM is told what to run, and Node would make them others.
        var built = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(built.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(built.waitFor())
                .as("Node 20.19 or newer bundles the simulation: %s", said)
                .isZero();
    }

    @AfterAll
    void close() {
        if (desk != null) desk.close();
    }

    @Test
    void nothingIsLostDoubledOrShownWrong() throws IOException {
        assertThat(simulation.play("sound", FIRST, 50, 6)).matches(played -> played.failed() == 0, "all is well");
    }

    /** Otherwise nobody finds out why one failed. */
    @Test
    void aSeedPlayedAgainIsTheSame() throws IOException {
        assertThat(simulation.play("sound", FIRST + 50, 1, 15)).isEqualTo(simulation.play("sound", FIRST + 50, 1, 15));
    }

    @Test
    @Tag("long")
    void norInTwoThousandSeeds() throws IOException {
        var played = simulation.play("sound", FIRST, 2_000, 100);
        assertThat(played).matches(all -> all.failed() == 0, "all is well");
        Proof.of(
                "G1",
                ("%,d seeds of 8 phones with 100 entries each, %,d saved; %d kinds of fault %,d times: nothing lost,"
                                + " doubled or shown wrong")
                        .formatted(
                                played.seeds(),
                                played.entries(),
                                played.faults().size(),
                                played.faultsInAll()));
    }

    @Test
    @Tag("long")
    void everyBugIsNoticed() throws Exception {
        bundle("field/simulation/build", "--bugs");
        int bugs = Simulation.bugs();
        assertThat(bugs).isEqualTo(15);
        for (int bug = 1; bug <= bugs; bug++)
            assertThat(simulation.noticed(bug, 100)).as("bug " + bug).isPresent();
        Proof.of("G2", bugs + " bugs planted in the phone's core, each noticed");
    }
}
