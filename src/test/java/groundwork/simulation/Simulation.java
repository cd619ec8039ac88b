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
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
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
     * @param faults how often each happened
     * @param wrong what did not go together, by seed
     * @param down what processes said that ended before their seeds did
     */
    record Played(
            int seeds, long entries, int failed, Map<String, Integer> faults, List<String> wrong, List<String> down) {

        static final Played NOTHING = new Played(0, 0, 0, Map.of(), List.of(), List.of());

        private static Played of(JsonNode seed) {
            var faults = new TreeMap<String, Integer>();
            seed.get("faults")
                    .properties()
                    .forEach(
                            fault -> faults.put(fault.getKey(), fault.getValue().intValue()));
            var wrong = seed.get("wrong")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .limit(10)
                    .toList();
            return new Played(
                    1,
                    seed.get("entries").longValue(),
                    wrong.isEmpty() ? 0 : 1,
                    faults,
                    wrong.stream()
                            .map(one -> "seed " + seed.get("seed") + ": " + one)
                            .toList(),
                    List.of());
        }

        private static Played down(int seeds, List<String> said) {
            return new Played(seeds, 0, seeds, Map.of(), List.of(), said);
        }

        private Played and(Played other) {
            var together = new TreeMap<>(faults);
            other.faults.forEach((fault, times) -> together.merge(fault, times, Integer::sum));
            return new Played(
                    seeds + other.seeds,
                    entries + other.entries,
                    failed + other.failed,
                    together,
                    Stream.concat(wrong.stream(), other.wrong.stream()).sorted().toList(),
                    Stream.concat(down.stream(), other.down.stream()).toList());
        }

        /** Of each fault, how often it happened; all together. */
        long faultsInAll() {
            return faults.values().stream().mapToLong(times -> times).sum();
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
            if (!played.wrong().isEmpty()) return Optional.of(played.wrong().getFirst());
            if (played.entries() == 0) throw new IOException("bug " + bug + " brings the phone down: " + played.down());
        }
        return Optional.empty();
    }

    Played play(String bundle, int first, int seeds, int entries) throws IOException {
        return play(bundle, first, seeds, entries, _ -> {});
    }

    /**
     * One of the bundles, for so many seeds, by three processes for each processor: most of the time they wait.
     *
     * @param soFar told after each seed
     */
    Played play(String bundle, int first, int seeds, int entries, Consumer<Played> soFar) throws IOException {
        int processes = Math.clamp(seeds, 1, 3 * Runtime.getRuntime().availableProcessors());
        var sum = new Sum(soFar);
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var parts = IntStream.range(first, first + processes)
                    .mapToObj(from -> all.submit(() -> {
                        one(new Part(bundle, from, first + seeds - 1, processes, entries), sum);
                        return null;
                    }))
                    .toList();
            for (var part : parts) part.get();
            return sum.played;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static final class Sum {

        private final Consumer<Played> soFar;
        private Played played = Played.NOTHING;

        Sum(Consumer<Played> soFar) {
            this.soFar = soFar;
        }

        synchronized void add(Played some) {
            played = played.and(some);
            soFar.accept(played);
        }
    }

    /** Every so manieth seed, by one process. */
    private record Part(String bundle, int first, int last, int step, int entries) {

        int seeds() {
            return (last - first) / step + 1;
        }

        List<String> command(Simulation simulation) {
            var main = BUNDLES.resolve(bundle).resolve("main.mjs").toString();
            var numbers = Stream.of(first, last, step, entries).map(String::valueOf);
            return Stream.concat(Stream.of("node", main, simulation.site, simulation.control), numbers)
                    .toList();
        }
    }

    private void one(Part part, Sum sum) throws IOException {
        var process =
                new ProcessBuilder(part.command(this)).redirectErrorStream(true).start();
        var said = new ArrayList<String>();
        int played = 0;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("{\"seed\"")) {
                    sum.add(Played.of(JsonMapper.shared().readTree(line)));
                    played++;
                } else said.add(line);
            }
        } finally {
            process.destroy();
        }
        if (played < part.seeds()) sum.add(Played.down(part.seeds() - played, said));
    }
}
