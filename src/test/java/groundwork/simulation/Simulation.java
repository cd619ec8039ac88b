package groundwork.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Phones that run the app's own core (TypeScript, in Node) against this server, seed by seed: see
 * {@code field/simulation}.
 *
 * @param site where the server answers
 * @param control the {@link ControlDesk}'s address
 */
record Simulation(String site, String control) {

    private static final int SEEDS_OF_A_BUG = 40;
    private static final Path BUNDLES = Path.of("target", "simulation");

    /**
     * @param said what it printed of seeds in which something did not go together
     * @param faults how often each happened
     */
    record Played(int seeds, long entries, int failed, Map<String, Integer> faults, String said) {

        private Played and(Played other) {
            var together = new TreeMap<>(faults);
            other.faults.forEach((fault, times) -> together.merge(fault, times, Integer::sum));
            return new Played(
                    seeds + other.seeds, entries + other.entries, failed + other.failed, together, said + other.said);
        }
    }

    /** How many there are in {@code field/simulation/bugs.ts}: a bundle each. */
    static int bugs() throws IOException {
        try (var bundles = Files.newDirectoryStream(BUNDLES, "bug-*")) {
            int bugs = 0;
            for (var _ : bundles) bugs++;
            return bugs;
        }
    }

    /**
     * What was first seen to be wrong with a planted bug; empty where nothing was in some seeds. One that brings the
     * phone down is not noticed by that: it has to be seen by what it does.
     */
    Optional<String> noticed(int bug, int first) throws IOException {
        for (int seed = first; seed < first + SEEDS_OF_A_BUG; seed += 2) {
            var played = play("bug-" + bug, seed, 2, 40);
            var seen =
                    played.said().lines().filter(line -> line.startsWith("  ")).findFirst();
            if (seen.isPresent()) return Optional.of("seed " + seed + seen.get());
            if (played.entries() == 0) throw new IOException("bug " + bug + " brings the phone down: " + played.said());
        }
        return Optional.empty();
    }

    /** One of the bundles, for so many seeds, by two processes for each processor: half of the time they wait. */
    Played play(String bundle, int first, int seeds, int entries) throws IOException {
        int processes = Math.clamp(seeds, 1, 2 * Runtime.getRuntime().availableProcessors());
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var parts = new ArrayList<java.util.concurrent.Future<Played>>();
            for (int n = 0, from = first; n < processes; n++) {
                int some = seeds / processes + (n < seeds % processes ? 1 : 0);
                int start = from;
                parts.add(all.submit(() -> one(bundle, start, some, entries)));
                from += some;
            }
            var sum = new Played(0, 0, 0, Map.of(), "");
            for (var part : parts) sum = sum.and(part.get());
            return sum;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private Played one(String bundle, int first, int seeds, int entries) throws IOException {
        var main = BUNDLES.resolve(bundle).resolve("main.mjs").toString();
        var command = List.of("node", main, site, control, "" + first, "" + seeds, "" + entries);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            said = out.lines().collect(Collectors.joining("\n", "", "\n"));
        } catch (RuntimeException | IOException stopped) {
            process.destroy();
            throw stopped;
        }
        var lines = said.strip().lines().toList();
        var last = lines.isEmpty() ? "" : lines.getLast();
        if (!last.startsWith("{\"seeds\"")) return new Played(seeds, 0, seeds, Map.of(), said);
        var told = JsonMapper.shared().readTree(last);
        var faults = new TreeMap<String, Integer>();
        told.get("faults")
                .properties()
                .forEach(fault -> faults.put(fault.getKey(), fault.getValue().intValue()));
        return new Played(
                seeds,
                told.get("entries").longValue(),
                told.get("failed").intValue(),
                faults,
                said.substring(0, said.lastIndexOf(last)));
    }
}
