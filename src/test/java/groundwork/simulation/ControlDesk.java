package groundwork.simulation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import groundwork.ledger.CatchUp;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Projection;
import groundwork.ledger.Store;
import groundwork.ledger.TurnedBack;
import groundwork.ledger.Words;
import groundwork.support.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the simulation does at the server that no phone may: found a county, turn time back, revoke a phone, look into
 * the tables. By HTTP on this machine alone, and in tests alone.
 */
final class ControlDesk implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PAGE = 2000;

    private final ApplicationContext program;
    private final TestDatabase database;
    private final TurnedBack turnedBack;
    private final Phones phones;
    private final Crashes crashes;
    private final HttpServer http;

    /** Codes that no sample has. */
    private final AtomicInteger counties = new AtomicInteger(200_000);

    ControlDesk(ApplicationContext program, TestDatabase database) throws IOException {
        this.program = program;
        this.database = database;
        turnedBack = new TurnedBack(
                database.superuserSource(),
                List.copyOf(program.getBeansOfType(Projection.class).values()),
                program.getBean(CatchUp.class));
        phones = new Phones(program, database.superuser());
        crashes = Crashes.on(database.superuser());
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer("/county", this::county);
        answer("/restore", ask -> Map.of("lost", restore(ask)));
        answer(
                "/crash",
                ask -> Map.of(
                        "armed",
                        crashes.at(county(ask, "county"), ask.path("at").asString(null))));
        answer("/revoke", ask -> Map.of("revoked", phones.revoke(device(ask))));
        answer("/release", ask -> Map.of("released", phones.release(county(ask, "county"))));
        answer("/missing", ask -> Map.of("missing", phones.missing(county(ask, "county"), device(ask))));
        answer("/truth", ask -> Map.of("postings", truth(county(ask, "county"))));
        http.start();
    }

    String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** One that nobody has worked in: a seed that is played again finds none of what it left. */
    private Object county(JsonNode ask) {
        return FoundedCounty.of(program, database.superuser(), counties.getAndIncrement());
    }

    private int restore(JsonNode ask) {
        int county = county(ask, "county");
        int lost = turnedBack.to(county, ask.get("position").longValue());
        phones.forget(county);
        if (ask.path("devices").asBoolean(false)) phones.unenrol(county);
        return lost;
    }

    record Told(
            long position,
            UUID id,
            UUID officer,
            UUID device,
            String recordedAt,
            String hash,
            String content,
            List<Part> words) {}

    record Part(UUID subject, String part, Map<String, String> fields) {}

    private List<Told> truth(int county) {
        return program.getBean(Store.class).read(county, db -> {
            var postings = new Postings(db);
            var all = new ArrayList<Told>();
            for (var page = postings.page(0, PAGE); !page.isEmpty(); page = postings.page(all.size(), PAGE)) {
                var words = postings.words(page.stream().map(Posting::id).toList());
                for (var one : page) all.add(told(one, words.getOrDefault(one.id(), List.of())));
            }
            return all;
        });
    }

    private static Told told(Posting one, List<Words> words) {
        return new Told(
                one.position(),
                one.id(),
                one.author().officer(),
                one.author().device(),
                one.recordedAt().toString(),
                HexFormat.of().formatHex(one.hash()),
                one.content(),
                words.stream()
                        .map(part -> new Part(part.subject(), part.part(), part.fields()))
                        .toList());
    }

    private static int county(JsonNode ask, String field) {
        return ask.get(field).intValue();
    }

    private static UUID device(JsonNode ask) {
        return UUID.fromString(ask.get("device").stringValue());
    }

    private void answer(String path, Function<JsonNode, Object> how) {
        http.createContext(path, exchange -> {
            try (exchange) {
                send(exchange, 200, JSON.writeValueAsBytes(how.apply(JSON.readTree(exchange.getRequestBody()))));
            } catch (RuntimeException failed) {
                var trace = new StringWriter();
                failed.printStackTrace(new PrintWriter(trace));
                send(exchange, 500, trace.toString().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
