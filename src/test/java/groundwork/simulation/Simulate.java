package groundwork.simulation;

import groundwork.Groundwork;
import groundwork.support.TestDatabase;
import groundwork.support.TestDatabaseInitializer;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** {@code bin/simulate}: a server on a database of its own, and phones around it. */
final class Simulate {

    private Simulate() {}

    public static void main(String[] arguments) throws IOException {
        var given = List.of(arguments);
        try (var program = new SpringApplicationBuilder(Groundwork.class)
                        .initializers(new TestDatabaseInitializer())
                        .run(
                                "--server.port=0",
                                "--groundwork.allowances=1000000",
                                "--logging.level.root=warn",
                                // That it is killed is one of the faults; where it fails otherwise, its seed says so.
                                "--logging.level.groundwork.frame.Verdict=off",
                                "--spring.main.banner-mode=off");
                var desk = new ControlDesk(program, program.getBean(TestDatabase.class))) {
            var port = program.getEnvironment().getRequiredProperty("local.server.port");
            var simulation = new Simulation("http://localhost:" + port, desk.address());
            int code = given.contains("--bugs")
                    ? bugs(simulation, number(given, "--from", 1))
                    : seeds(
                            simulation,
                            number(given, "--from", 1),
                            number(given, "--seeds", 50),
                            number(given, "--entries", 100));
            System.out.flush();
            System.exit(code);
        }
    }

    private static int seeds(Simulation simulation, int first, int seeds, int entries) throws IOException {
        long start = System.nanoTime();
        var played = simulation.play("sound", first, seeds, entries, soFar -> {
            if (soFar.seeds() % 20 == 0) System.out.printf("%,d of %,d seeds%n", soFar.seeds(), seeds);
        });
        played.wrong().forEach(System.out::println);
        played.down().forEach(System.out::println);
        System.out.printf(
                "%,d seeds, %,d entries, %d kinds of fault %,d times, %d seeds in which something was lost, doubled or"
                        + " shown wrong; %d s%n",
                played.seeds(),
                played.entries(),
                played.faults().size(),
                played.faultsInAll(),
                played.failed(),
                (System.nanoTime() - start) / 1_000_000_000);
        System.out.println(played.faults());
        return played.failed() == 0 ? 0 : 1;
    }

    private static int bugs(Simulation simulation, int first) throws IOException {
        int missed = 0;
        int bugs = Simulation.bugs();
        for (int bug = 1; bug <= bugs; bug++) {
            var noticed = simulation.noticed(bug, first);
            if (noticed.isEmpty()) missed++;
            System.out.println("bug " + bug + ": " + noticed.orElse("not noticed"));
        }
        System.out.printf("%d of %d bugs noticed%n", bugs - missed, bugs);
        return missed == 0 ? 0 : 1;
    }

    private static int number(List<String> given, String name, int otherwise) {
        int at = given.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(given.get(at + 1));
    }
}
