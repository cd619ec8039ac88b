package groundwork.bench;

import groundwork.runtime.postgres.Unpacked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A measurement with its options. What it finds is printed as a table and, where asked for, written as one object. It
 * ends with 1, and a sentence for each, where something is not as required.
 */
abstract class Bench implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures there as one object, too.")
    private Path json;

    @Option(names = "--small", description = "Sizes for a try of some seconds, whose figures say nothing.")
    boolean small;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Say this.")
    private boolean help;

    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    abstract void measure() throws Exception;

    static void main(Bench bench, String[] args) {
        System.exit(new CommandLine(bench).execute(args));
    }

    @Override
    public final Integer call() throws Exception {
        figure("day", LocalDate.now(Clock.systemDefaultZone()).toString());
        figure("processors", Runtime.getRuntime().availableProcessors());
        measure();
        System.out.println();
        figures.forEach((name, value) -> System.out.printf("%-52s %s%n", name, value));
        if (json != null) Files.writeString(json, JSON.writeValueAsString(figures) + "\n");
        broken.forEach(sentence -> System.out.println("Not as required: " + sentence));
        return broken.isEmpty() ? 0 : 1;
    }

    /** Otherwise the measurement has failed, and says that sentence at its end. */
    final void required(boolean kept, String sentence, Object... args) {
        if (!kept) broken.add(sentence.formatted(args));
    }

    final void within(String name, double limit) {
        double found = ((Number) figures.get(name)).doubleValue();
        required(found <= limit, "%s is %s and has to be %s at most.", name, found, limit);
    }

    /** A figure that has to be nothing. @param sentence what is said where it is not, with the figure in it */
    final void none(String name, long many, String sentence) {
        figure(name, many);
        required(many == 0, sentence, many);
    }

    final void figure(String name, Object value) {
        figures.put(name, value instanceof Double d ? Math.round(d * 1000) / 1000.0 : value);
    }

    /** So that whoever waits sees that something happens. */
    static void say(String line, Object... args) {
        System.out.printf(line + "%n", args);
        System.out.flush();
    }

    static double median(Collection<Double> all) {
        return percentile(all, 0.5);
    }

    /** Of the figures, the one below which that part of them lies. */
    static double percentile(Collection<Double> all, double part) {
        var sorted = all.stream().mapToDouble(d -> d).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
    }

    /** A folder for a database that is deleted afterwards. */
    static Path folder() throws IOException {
        return Unpacked.in(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-"));
    }
}
