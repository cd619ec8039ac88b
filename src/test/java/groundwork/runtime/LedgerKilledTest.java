package groundwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.Groundwork;
import groundwork.ledger.Author;
import groundwork.ledger.Draft;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Receipt;
import groundwork.ledger.Recount;
import groundwork.ledger.Store;
import groundwork.samples.RandomWork;
import groundwork.support.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * PostgreSQL is killed without warning while callers hand in entries, some of them twice, corrected, out of order and
 * with ids that are taken: whatever was acknowledged is there once it has started again, once, and at its place.
 */
class LedgerKilledTest {

    private static final List<Integer> COUNTIES = List.of(710_000, 720_000);
    private static final int CALLERS = 6;

    @TempDir
    Path folder;

    private final Map<Integer, Map<UUID, Long>> acknowledged =
            COUNTIES.stream().collect(Collectors.toMap(county -> county, county -> new ConcurrentHashMap<>()));

    private final Map<Integer, Long> checked = new HashMap<>();

    @Test
    @Tag("long")
    void whatWasAcknowledgedBeforeAKillIsThereAfterwards() throws Exception {
        play(Long.getLong("groundwork.seed", 7), 1);
    }

    @Test
    @Tag("long")
    void whatWasAcknowledgedBeforeAHundredKillsIsThereAfterwards() throws Exception {
        play(Long.getLong("groundwork.seed", 8), 100);
        Proof.of(
                "G3",
                "100 kills of PostgreSQL under load (of the program itself: none yet): %,d acknowledged entries"
                                .formatted(acknowledged.values().stream()
                                        .mapToInt(Map::size)
                                        .sum())
                        + ", 0 lost, 0 doubled, recount clean");
    }

    private void play(long seed, int kills) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int kill = 0; kill < kills; kill++) {
            var program = start();
            check(program, kill % 10 == 0);
            load(program, random);
            program.close();
        }
        try (var program = start()) {
            check(program, true);
            assertThat(acknowledged.get(COUNTIES.getFirst())).isNotEmpty();
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Groundwork.class)
                .web(WebApplicationType.NONE)
                // Nobody need wait long for a database that has just been killed.
                .run("--groundwork.data=" + folder, "--groundwork.connection-timeout=2000");
    }

    private void load(ConfigurableApplicationContext program, Random random) throws Exception {
        var ledger = program.getBean(Ledger.class);
        var work = new RandomWork(random.nextLong());
        var drafts = work.drafts(20_000);
        var underWay = new CountDownLatch(20 + random.nextInt(100));
        var handing = new ArrayList<Future<?>>();
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int caller = 0; caller < CALLERS; caller++) {
                int county = caller % COUNTIES.size();
                var own = new Random(random.nextLong());
                handing.add(callers.submit(() -> hand(ledger, COUNTIES.get(county), drafts, own, underWay)));
            }
            underWay.await(2, TimeUnit.MINUTES);
            kill();
        }
        for (var caller : handing) caller.get();
    }

    /** Goes on until the database is gone. Each county gets entries of its own, so that an id tells its county. */
    private void hand(Ledger ledger, int county, List<Draft> drafts, Random random, CountDownLatch underWay) {
        while (true) {
            int from = random.nextInt(drafts.size() - 20);
            var some = drafts.subList(from, from + 1 + random.nextInt(20)).stream()
                    .map(draft -> new Draft(Ids.derived(county, draft.id()), draft.fact(), draft.words()))
                    .toList();
            try {
                for (var receipt : ledger.append(county, Author.of(Ids.derived("caller")), some)) note(county, receipt);
            } catch (RuntimeException gone) {
                return;
            }
            underWay.countDown();
        }
    }

    private void note(int county, Receipt receipt) {
        switch (receipt) {
            case Receipt.Accepted(var id, var position) -> note(county, id, position);
            case Receipt.Duplicate(var id, var position) -> note(county, id, position);
            case Receipt.Conflict conflict -> {}
            case Receipt.Refused refused -> throw new AssertionError(refused.toString());
        }
    }

    /** Another caller may have been told the same already. */
    private void note(int county, UUID id, long position) {
        assertThat(acknowledged.get(county).put(id, position)).isIn(null, position);
    }

    private void kill() throws IOException {
        var pid = Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst();
        var postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        var all = postmaster.children().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** @param all from the first posting on and every projection worked out again; otherwise since the last check */
    private void check(ConfigurableApplicationContext program, boolean all) {
        var found = new HashSet<UUID>();
        var expected = new HashSet<UUID>();
        for (int county : COUNTIES) {
            long from = all ? 0 : checked.getOrDefault(county, 0L);
            acknowledged.get(county).forEach((id, position) -> {
                if (position >= from) expected.add(id);
            });
            long to = check(program, county, from, found);
            checked.put(county, to);
            if (all)
                assertThat(program.getBean(Recount.class).of(county, (done, many) -> {}))
                        .matches(Recount.Result::clean);
        }
        assertThat(found).containsAll(expected);
    }

    private long check(ConfigurableApplicationContext program, int county, long from, Set<UUID> found) {
        var postings = program.getBean(Store.class).read(county, db -> new Postings(db).page(from, Integer.MAX_VALUE));
        long at = from;
        for (var posting : postings) {
            assertThat(posting.position()).isEqualTo(at);
            assertThat(found.add(posting.id())).isTrue();
            assertThat(acknowledged.get(county).getOrDefault(posting.id(), at)).isEqualTo(at);
            at++;
        }
        return at;
    }
}
