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
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;

/**
 * How much of PostgreSQL's plain insert rate the append path keeps. In one run, on the same server with durable
 * settings: (a) the rows of the entries alone, by multi-row INSERT, and (b) {@link Ledger#append} with every projection
 * on. Several rounds in turn; the median of each counts, and ratios hold on a noisy machine where single rates do not.
 */
final class LedgerBench {

    private static final int ROUNDS = 5;
    private static final int BATCH = 50;
    private static final Author AUTHOR = Author.of(Ids.derived("bench"));

    private final Ledger ledger;
    private final Ungrouped ungrouped;
    private final DataSource data;
    private final TreeMap<String, List<Double>> rates = new TreeMap<>();
    private long seed;
    private int nextCounty = 100_000;

    private LedgerBench(Bench bench) {
        ledger = bench.get(Ledger.class);
        data = bench.get(DataSource.class);
        var projections =
                bench.context().getBeanProvider(Projection.class).stream().toList();
        ungrouped = new Ungrouped(bench.get(Store.class), projections, bench.get(Clock.class));
        bench.figure("projections", projections.size());
    }

    public static void main(String[] args) throws Exception {
        try (var bench = new Bench(args, WebApplicationType.NONE)) {
            new LedgerBench(bench).run(bench);
        }
    }

    private void run(Bench bench) throws Exception {
        for (int round = 0; round <= ROUNDS; round++) {
            raw(40_000);
            for (int counties : new int[] {1, 16})
                for (int callers : new int[] {8, 32}) {
                    append(
                            "batches_" + callers + "_callers_" + counties + "_counties",
                            40_000,
                            BATCH,
                            callers,
                            counties);
                    append("singles_" + callers + "_callers_" + counties + "_counties", 6_000, 1, callers, counties);
                }
            single("one_tx_each_32_callers_1_counties", 2_000);
            // The first round warms up.
            if (round == 0) rates.clear();
        }
        rates.forEach((name, all) -> bench.figure(name + "_per_second", (double) Math.round(median(all))));
        bench.figure("ratio_batch_to_raw", ratio("batches_8_callers_1_counties", "raw"));
        bench.figure(
                "ratio_single32_to_one_tx_each",
                ratio("singles_32_callers_1_counties", "one_tx_each_32_callers_1_counties"));
    }

    private void raw(int entries) throws Exception {
        var raw = new RawInsert(nextCounty++, AUTHOR);
        var batches = batches(entries, BATCH).stream().map(raw::prepare).toList();
        var position = new AtomicLong();
        measure(
                "raw",
                entries,
                8,
                batches.stream()
                        .<Callable<Void>>map(batch -> () -> {
                            try (var connection = data.getConnection()) {
                                connection.setAutoCommit(false);
                                raw.insert(connection, position.getAndAdd(BATCH), batch);
                                connection.setAutoCommit(true);
                            }
                            return null;
                        })
                        .toList());
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
            long start = System.nanoTime();
            for (var done : pool.invokeAll(tasks)) done.get();
            double seconds = (System.nanoTime() - start) / 1e9;
            rates.computeIfAbsent(name, n -> new ArrayList<>()).add(entries / seconds);
        }
    }

    private double ratio(String one, String other) {
        return median(rates.get(one)) / median(rates.get(other));
    }

    private static double median(List<Double> all) {
        var sorted = all.stream().mapToDouble(d -> d).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
