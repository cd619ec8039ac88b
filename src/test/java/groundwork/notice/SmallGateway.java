package groundwork.notice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A gateway on this machine that keeps what it is told and answers as a test wants. */
final class SmallGateway implements AutoCloseable {

    record Got(Map<String, String> headers, String body) {

        String id() {
            return headers.get("webhook-id");
        }
    }

    final List<Got> got = new CopyOnWriteArrayList<>();
    volatile int answer = 204;
    private final HttpServer server;

    /** @param port 0 for any */
    SmallGateway(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address() {
        return "http://localhost:" + port() + "/hook";
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders().entrySet().stream()
                    .collect(Collectors.toMap(
                            one -> one.getKey().toLowerCase(java.util.Locale.ROOT),
                            one -> one.getValue().getFirst()));
            got.add(new Got(headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            if (answer / 100 == 3) exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
