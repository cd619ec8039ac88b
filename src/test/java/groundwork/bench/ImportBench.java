package groundwork.bench;

import groundwork.directory.Areas;
import groundwork.directory.FirstStart;
import groundwork.directory.Scopes;
import groundwork.intake.Books;
import groundwork.intake.Imports;
import groundwork.intake.Match;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A year's account of a whole county as one workbook through the real import: looked through, then appended, in a heap
 * that is far smaller than the workbook would be in memory.
 */
@Command(
        name = "bin/bench import",
        description =
                "A large workbook through the import: memory, and whether the last tenth is as fast as the first.",
        sortOptions = false)
final class ImportBench extends Bench {

    private static final int COUNTY = 640221;
    private static final long MIB = 1 << 20;

    @Option(
            names = "--rows",
            description = "Rows of the account.",
            defaultValue = "100000",
            showDefaultValue = picocli.CommandLine.Help.Visibility.ALWAYS)
    private int rows;

    private double peak;

    public static void main(String[] args) {
        main(new ImportBench(), args);
    }

    @Override
    void measure() throws Exception {
        if (small) rows = 1000;
        var folder = folder();
        try (var installation = new Installation(folder, false, WebApplicationType.NONE)) {
            installation.get(FirstStart.class).demo(COUNTY);
            var villages = installation.get(Areas.class).villages(COUNTY).stream()
                    .limit(100)
                    .map(area -> area.name())
                    .toList();
            var file = folder.resolve("account.xlsx");
            new YearWorkbook(villages).write(file, rows);
            figure("rows", rows);
            figure("workbook_mb", Files.size(file) / (double) MIB);
            run(installation, file);
        }
        figure("heap_allowed_mb", (double) (Runtime.getRuntime().maxMemory() / MIB));
        figure("heap_used_after_collection_mb", peak);
    }

    private void run(Installation installation, Path file) throws Exception {
        var imports = installation.get(Imports.class);
        var scope = installation.get(Scopes.class).administrator(COUNTY);
        try (var book = installation.get(Books.class).open(file, "account.xlsx")) {
            var campaign = imports.campaign(scope, book).orElseThrow();
            var looking = new Tenths();
            var look = imports.look(scope, book, campaign, looking::reached);
            if (!look.clean()) throw new IllegalStateException(look.problems().toString());
            looking.tell("look");
            var source = new Imports.Source("account.xlsx", new byte[0]);
            var first = new Tenths();
            var done = imports.run(scope, book, campaign, source, Match.NUMBER, first::reached);
            first.tell("import");
            figure("entries_added", done.tally().added());
            var again = new Tenths();
            imports.run(scope, book, campaign, source, Match.NUMBER, again::reached);
            again.tell("again");
        }
    }

    /** When each tenth of the rows was done. */
    private final class Tenths {
        private final List<Double> seconds = new ArrayList<>(List.of(0.0));
        private final long start = System.nanoTime();

        void reached(long done, long all) {
            if (done * 10 < all * seconds.size()) return;
            seconds.add((System.nanoTime() - start) / 1e9);
            peak = Math.max(peak, heap());
            say("%d of %d rows", done, all);
        }

        void tell(String name) {
            var rates = new ArrayList<Double>();
            double tenth = rows / 10.0;
            for (int i = 1; i < seconds.size(); i++)
                rates.add((double) Math.round(tenth / (seconds.get(i) - seconds.get(i - 1))));
            figure(name + "_rows_per_second", (double) Math.round(rows / seconds.getLast()));
            figure(name + "_rows_per_second_by_tenth", rates);
            figure("ratio_" + name + "_last_to_first_tenth", rates.getLast() / rates.getFirst());
        }
    }

    /** What was left when the garbage was last collected. */
    private static double heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / (double) MIB;
    }
}
