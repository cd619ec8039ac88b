package groundwork.bench;

import com.zaxxer.hikari.HikariDataSource;
import groundwork.access.SoftPhone;
import groundwork.ledger.Author;
import groundwork.ledger.Draft;
import groundwork.ledger.Ids;
import groundwork.ledger.RawInsert;
import groundwork.sync.SealingKeys;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * An evening on which all phones of a county come home at once: each sends what it holds, sealed and signed, in batches
 * as the app packs them. Beside it, in the same run, PostgreSQL's plain insert rate; then callers who hang up. It fails
 * where an entry is lost or doubled, also by a request that failed and was sent again, or where something stays open.
 */
@Command(
        name = "bin/bench sync",
        description = "What so many phones that send at once get through, beside PostgreSQL's plain insert rate.",
        sortOptions = false)
final class SyncBench extends Bench {

    private static final String ENTRIES = "/api/v1/entries";
    private static final Author AUTHOR = Author.of(Ids.derived("bench"));

    /** As the app's batches grow. */
    private static final int[] PACKS = {25, 50, 100};

    @Option(names = "--phones", description = "That send at once.", defaultValue = "256")
    private int phones;

    @Option(names = "--entries", description = "Of each phone.", defaultValue = "100")
    private int entries;

    @Option(names = "--hang-ups", description = "Callers who hang up in the midst of it.", defaultValue = "100")
    private int hangUps;

    private final ConcurrentLinkedQueue<Double> milliseconds = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Pack> failed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger notAccepted = new AtomicInteger();

    private int enrolled;

    /** One request of a phone, ready to be sent. */
    private record Pack(SoftPhone phone, String body, List<UUID> entries) {}

    public static void main(String[] args) {
        main(new SyncBench(), args);
    }

    @Override
    void measure() throws Exception {
        if (small) {
            phones = 4;
            entries = 30;
            hangUps = 5;
        }
        try (var installation = new Installation(folder(), false, WebApplicationType.SERVLET)) {
            var township = new Township(installation);
            say("packing %,d entries of %d phones", phones * entries, phones);
            var key = installation.get(SealingKeys.class).newest(township.scope());
            var packs = packs(township, key, phones);
            // The first requests warm the program up and are not counted.
            send(installation.port(), packs(township, key, 8));
            milliseconds.clear();
            failed.clear();
            accepted.set(0);
            int before = ledger(township).size();
            var raw = raw(installation.get(DataSource.class));
            say("sending");
            long start = System.nanoTime();
            send(installation.port(), packs);
            double seconds = (System.nanoTime() - start) / 1e9;
            figure("phones", phones);
            figure("entries", phones * entries);
            figure("requests_failed", failed.size());
            again(installation.port());
            figure("entries_accepted", accepted.get());
            none("entries_not_accepted", notAccepted.get(), "%d entries were not accepted.");
            figure("seconds", seconds);
            figure("entries_per_second", (double) Math.round(phones * entries / seconds));
            figure("request_p50_ms", percentile(milliseconds, 0.50));
            figure("request_p99_ms", percentile(milliseconds, 0.99));
            figure("raw_per_second", (double) Math.round(raw));
            figure("ratio_sync_to_raw", phones * entries / seconds / raw);
            hangUp(installation, packs.getFirst().getFirst());
            came(packs, ledger(township), before);
        }
    }

    /** Whatever else was there before: what was sent is there, and once. */
    private void came(List<List<Pack>> packs, List<UUID> ledger, int before) {
        var sent = packs.stream()
                .flatMap(List::stream)
                .flatMap(pack -> pack.entries.stream())
                .collect(Collectors.toSet());
        long found = ledger.stream().distinct().filter(sent::contains).count();
        none("entries_lost", sent.size() - found, "%d entries are lost: the ledger does not have them.");
        none("entries_doubled", ledger.size() - before - found, "%d entries too many are in the ledger.");
    }

    private static List<UUID> ledger(Township township) {
        return township.scope()
                .read(db -> db.sql("select id from ledger.posting where kind = 'visit.made'")
                        .query(UUID.class)
                        .list());
    }

    /** What failed in the rush, as the phones send it when it is over. */
    private void again(int port) throws Exception {
        var packs = List.copyOf(failed);
        failed.clear();
        send(port, packs.stream().map(List::of).toList());
        none("requests_failed_again", failed.size(), "%d requests failed although the rush was over.");
    }

    private List<List<Pack>> packs(Township township, SealingKeys.SealingKey key, int many) {
        var all = township.phones(enrolled, many);
        enrolled += many;
        return all.parallelStream().map(phone -> packs(phone, key)).toList();
    }

    private List<Pack> packs(SoftPhone phone, SealingKeys.SealingKey key) {
        var packs = new ArrayList<Pack>();
        for (int done = 0, n = 0; done < entries; n++) {
            int some = Math.min(entries - done, PACKS[Math.min(n, PACKS.length - 1)]);
            var visits = IntStream.range(0, some)
                    .mapToObj(i -> phone.visit(Township.VILLAGE, Ids.derived("household", i), "样例：渠道远，浇水难。"))
                    .toList();
            var ids = visits.stream()
                    .map(visit -> UUID.fromString(visit.get("id").stringValue()))
                    .toList();
            var sealed =
                    visits.stream().map(visit -> SoftPhone.sealed(visit, key)).toArray();
            packs.add(new Pack(phone, phone.batch(sealed), ids));
            done += some;
        }
        return packs;
    }

    /** Every phone by itself, one batch after the other. */
    private void send(int port, List<List<Pack>> packs) throws Exception {
        try (var client = HttpClient.newHttpClient();
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = packs.stream()
                    .<Callable<Void>>map(all -> () -> {
                        for (var pack : all) send(client, port, pack);
                        return null;
                    })
                    .toList();
            for (var done : pool.invokeAll(tasks)) done.get();
        }
    }

    private void send(HttpClient client, int port, Pack pack) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + ENTRIES))
                .header("Content-Type", "application/json")
                .header("Authorization", pack.phone.authorization("POST", ENTRIES, pack.body))
                .POST(HttpRequest.BodyPublishers.ofString(pack.body))
                .build();
        HttpResponse<String> answer;
        long start = System.nanoTime();
        try {
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            failed.add(pack);
            return;
        }
        milliseconds.add((System.nanoTime() - start) / 1e6);
        if (answer.statusCode() != 200) {
            failed.add(pack);
            return;
        }
        for (var one : JsonMapper.shared().readTree(answer.body()).get("results"))
            (one.get("status").stringValue().equals("accepted") ? accepted : notAccepted).incrementAndGet();
    }

    /** Rows a second of the same kind of entries, inserted as plainly as can be: (a) of {@code bin/bench ledger}. */
    private double raw(DataSource data) throws Exception {
        int many = small ? 400 : 20_000;
        var drafts = new Evening(1, Ids.derived("programme", 1)).drafts(many);
        var batches = new ArrayList<List<Draft>>();
        for (int i = 0; i < many; i += 50) batches.add(drafts.subList(i, Math.min(many, i + 50)));
        var tasks = new RawInsert(100_000, AUTHOR).tasks(data, batches);
        try (var pool = Executors.newFixedThreadPool(8)) {
            long start = System.nanoTime();
            for (var done : pool.invokeAll(tasks)) done.get();
            return many / ((System.nanoTime() - start) / 1e9);
        }
    }

    /** Callers who send half of what they said they would, and go. */
    private void hangUp(Installation installation, Pack pack) throws IOException, InterruptedException {
        say("hanging up");
        var head = "POST " + ENTRIES + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: " + pack.phone.authorization("POST", ENTRIES, pack.body) + "\r\nContent-Length: "
                + pack.body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n";
        var half = (head + pack.body.substring(0, pack.body.length() / 2)).getBytes(StandardCharsets.UTF_8);
        for (int n = 0; n < hangUps; n++)
            try (var socket = new Socket("localhost", installation.port())) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream().write(half);
            }
        var data = (HikariDataSource) installation.get(DataSource.class);
        // What is answered afterwards shows that nobody waits for those who have gone.
        long start = System.nanoTime();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + installation.port() + "/sign-in"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            required(answer.statusCode() == 200, "After the hang-ups a page is answered by %d.", answer.statusCode());
        }
        figure("hang_ups", hangUps);
        figure("answered_after_hang_ups_ms", (System.nanoTime() - start) / 1e6);
        none(
                "connections_in_use_after_hang_ups",
                least(data, () -> data.getHikariPoolMXBean().getActiveConnections()),
                "%d connections of the pool stay in use after the hang-ups.");
        none(
                "transactions_open_after_hang_ups",
                least(
                        data,
                        () -> JdbcClient.create(data)
                                .sql("select count(*) from pg_stat_activity where state like 'idle in transaction%'")
                                .query(Long.class)
                                .single()),
                "%d transactions stay open after the hang-ups.");
    }

    /** A job of the program's own may have one for a moment; who has gone would have it for good. */
    private static long least(DataSource data, Supplier<? extends Number> looked) {
        long least = Long.MAX_VALUE;
        for (int look = 0; look < 100 && least > 0; look++) {
            least = Math.min(least, looked.get().longValue());
            JdbcClient.create(data).sql("select pg_sleep(0.05)").query().listOfRows();
        }
        return least;
    }
}
