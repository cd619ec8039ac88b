package groundwork.bench;

import groundwork.ledger.Author;
import groundwork.ledger.Draft;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Projection;
import groundwork.ledger.RawInsert;
import groundwork.ledger.Receipt;
import groundwork.ledger.Store;
import groundwork.ledger.Ungrouped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How much of PostgreSQL's plain insert rate the append path keeps. In one run, on the same server with durable
 * settings: (a) the rows of the entries alone, by multi-row INSERT, and (b) {@link Ledger#append} with every projection
 * on. Several rounds in turn; the median of each counts, and ratios hold on a noisy machine where single rates do not.
 */
@Command(
        name = "bin/bench ledger",
        description = "How much of PostgreSQL's plain insert rate the append path keeps, every projection on.",
        sortOptions = false)
final class LedgerBench extends Bench {

    private static final int BATCH = 50;
    private static final Author AUTHOR = Author.of(Ids.derived("bench"));
    private static final String BATCHES = "batches_8_callers_1_counties";
    private static final String SINGLES = "singles_32_callers_1_counties";
    private static final String ONE_EACH = "one_tx_each_32_callers_1_counties";

    @Option(names = "--rounds", description = "Each case once a round, in turn; the medians count.", defaultValue = "5")
    private int rounds;

    @Option(names = "--core", description = "Only the cases that the two ratios need.")
    private boolean core;

    @Option(
            names = "--profile",
            description = "Instead: what an entry costs without projections, with each of them alone, and with all.")
    private boolean profile;

    private Ledger ledger;
    private List<Projection> projections;
    private Installation installation;
    private DataSource data;
    private Path folder;
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final Map<String, List<Double>> programCpu = new LinkedHashMap<>();
    private final Map<String, List<Double>> databaseCpu = new LinkedHashMap<>();
    private long seed;
    private int nextCounty = 100_000;

    public static void main(String[] args) {
        main(new LedgerBench(), args);
    }

    @Override
    void measure() throws Exception {
        folder = folder();
        try (var opened = new Installation(folder, false, WebApplicationType.NONE)) {
            installation = opened;
            ledger = opened.get(Ledger.class);
            data = opened.get(DataSource.class);
            projections = opened.context()
                    .getBeanProvider(Projection.class)
                    .orderedStream()
                    .toList();
            figure("projections", projections.size());
            if (profile) profile();
            else rounds();
        }
        rates.forEach((name, all) -> figure(name + "_per_second", (double) Math.round(median(all))));
        programCpu.forEach((name, all) -> figure(name + "_program_cpu_us", median(all)));
        databaseCpu.forEach((name, all) -> figure(name + "_database_cpu_us", median(all)));
        if (profile) return;
        figure("ratio_batch_to_raw", ratio(BATCHES, "raw"));
        figure("ratio_single32_to_one_tx_each", ratio(SINGLES, ONE_EACH));
    }

    private void rounds() throws Exception {
        int many = small ? 800 : 40_000;
        int few = small ? 100 : 3_000;
        int warm = small ? 0 : 1;
        for (int round = 1 - warm; round <= (small ? 1 : rounds); round++) {
            say(round == 0 ? "warming up" : "round %d", round);
            raw(many);
            append(BATCHES, many, BATCH, 8, 1);
            raw(many);
            append(SINGLES, few, 1, 32, 1);
            single(ONE_EACH, few / 6);
            if (!core) others(many, few);
            if (round == 0) for (var all : List.of(rates, programCpu, databaseCpu)) all.clear();
        }
    }

    /** One caller after another, in groups as they come about with many: so the rates are those of the one writer. */
    private void profile() throws Exception {
        int entries = small ? 800 : 24_000;
        for (int round = 0; round <= rounds; round++) {
            say(round == 0 ? "warming up" : "round %d", round);
            grouped("no_projection", entries, List.of());
            for (var one : projections) grouped("only_" + one.schema(), entries, List.of(one));
            grouped("all_projections", entries, projections);
            if (round == 0) for (var all : List.of(rates, programCpu, databaseCpu)) all.clear();
        }
    }

    private void grouped(String name, int entries, List<Projection> some) throws Exception {
        int county = nextCounty++;
        var ungrouped = ungrouped(some);
        measure(
                name,
                entries,
                1,
                batches(entries, 400).stream()
                        .<Callable<Void>>map(group -> () -> kept(ungrouped.append(county, AUTHOR, group)))
                        .toList());
    }

    private Ungrouped ungrouped(List<Projection> some) {
        return new Ungrouped(installation.get(Store.class), some, installation.get(Clock.class));
    }

    private void others(int many, int few) throws Exception {
        append("batches_32_callers_1_counties", many, BATCH, 32, 1);
        append("singles_8_callers_1_counties", few, 1, 8, 1);
        for (int callers : new int[] {8, 32}) {
            append("batches_" + callers + "_callers_16_counties", many, BATCH, callers, 16);
            append("singles_" + callers + "_callers_16_counties", few, 1, callers, 16);
        }
    }

    private void raw(int entries) throws Exception {
        measure("raw", entries, 8, new RawInsert(nextCounty++, AUTHOR).tasks(data, batches(entries, BATCH)));
    }

    private void append(String name, int entries, int batch, int callers, int counties) throws Exception {
        int first = nextCounty;
        nextCounty += counties;
        var tasks = new ArrayList<Callable<Void>>();
        for (var drafts : batches(entries, batch)) {
            int county = first + tasks.size() % counties;
            tasks.add(() -> kept(ledger.append(county, AUTHOR, drafts)));
        }
        measure(name, entries, callers, tasks);
    }

    private void single(String name, int entries) throws Exception {
        int county = nextCounty++;
        var ungrouped = ungrouped(projections);
        measure(
                name,
                entries,
                32,
                batches(entries, 1).stream()
                        .<Callable<Void>>map(draft -> () -> kept(ungrouped.append(county, AUTHOR, draft)))
                        .toList());
    }

    private static Void kept(List<Receipt> receipts) {
        if (!receipts.stream().allMatch(Receipt::kept)) throw new IllegalStateException("not kept");
        return null;
    }

    private List<List<Draft>> batches(int entries, int size) {
        var drafts = new Evening(seed++, Ids.derived("programme", seed)).drafts(entries);
        var batches = new ArrayList<List<Draft>>();
        for (int i = 0; i < entries; i += size) batches.add(drafts.subList(i, Math.min(entries, i + size)));
        return batches;
    }

    private void measure(String name, int entries, int callers, List<Callable<Void>> tasks) throws Exception {
        try (var pool = Executors.newFixedThreadPool(callers)) {
            var cpu = Cpu.now(folder);
            long start = System.nanoTime();
            for (var done : pool.invokeAll(tasks)) done.get();
            double seconds = (System.nanoTime() - start) / 1e9;
            var used = Cpu.now(folder).since(cpu);
            add(rates, name, entries / seconds);
            add(programCpu, name, used.program() / 1e3 / entries);
            add(databaseCpu, name, used.database() / 1e3 / entries);
        }
    }

    private static void add(Map<String, List<Double>> to, String name, double value) {
        to.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    private double ratio(String one, String other) {
        return median(rates.get(one)) / median(rates.get(other));
    }
}
