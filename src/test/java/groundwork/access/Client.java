package groundwork.access;

import groundwork.access.fuzz.Firing;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/** A client with its cookies: it sends a form with the token of the page it last looked at, as a person's does. */
final class Client implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private String server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private final boolean secure;
    private String token = "";
    private String key;

    Client(int port) {
        this(port, null);
    }

    /** @param trusting for the server's certificate; null for a server in clear */
    Client(int port, SSLContext trusting) {
        this(port, trusting, null);
    }

    /** From another address of this machine, as 127.0.0.2: what an address may do is counted for each. */
    static Client from(int port, String address) throws IOException {
        return new Client(port, null, InetAddress.getByName(address));
    }

    private Client(int port, SSLContext trusting, InetAddress from) {
        var builder = HttpClient.newBuilder().cookieHandler(cookies);
        if (from != null) builder.localAddress(from);
        client = (trusting == null ? builder : builder.sslContext(trusting)).build();
        secure = trusting != null;
        goTo(port);
    }

    /** Another node from now on, with the same cookies. */
    void goTo(int port) {
        server = (secure ? "https" : "http") + "://localhost:" + port;
    }

    /** A GET, not going after a redirect. */
    HttpResponse<String> look(String address, String... headers) {
        var accept = ofProgram(address) ? "application/json, application/problem+json" : "text/html";
        var request = HttpRequest.newBuilder(URI.create(server + address)).setHeader("Accept", accept);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** What a GET brings, byte by byte: a file. */
    byte[] fetch(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(server + address)).build();
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends a form of the page looked at last: names and values in turn. */
    HttpResponse<String> fill(String address, String... fields) {
        if (ofProgram(address)) return json(address, "{}", token);
        return post(address, "_csrf=" + encoded(token) + form(fields));
    }

    HttpResponse<String> fillWithoutToken(String address, String... fields) {
        if (ofProgram(address)) return json(address, "{}", "");
        return post(address, form(fields).replaceFirst("&", ""));
    }

    /** As a browser sends a form that stands on another site. */
    HttpResponse<String> fillFrom(String site, String address, String... fields) {
        return post(address, "_csrf=" + encoded(token) + form(fields), "Sec-Fetch-Site", site);
    }

    /** What programs ask for is answered in JSON, and nobody is led from there to a page. */
    static boolean ofProgram(String address) {
        return address.startsWith("/api/");
    }

    /** Sends JSON with the token of the page looked at last. */
    HttpResponse<String> json(String address, String body) {
        return json(address, body, token);
    }

    private HttpResponse<String> json(String address, String body, String token) {
        return sent(address, body, "X-CSRF-TOKEN", token);
    }

    /** The same with a key of its own. */
    HttpResponse<String> once(String address, String body, String key) {
        return sent(address, body, "X-CSRF-TOKEN", token, "Idempotency-Key", key);
    }

    /** @param headers names and values in turn */
    private HttpResponse<String> sent(String address, String body, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(server + address))
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "application/json")
                .headers(headers)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Asks in whatever way, with the token of the page looked at last. */
    HttpResponse<String> ask(String method, String address, String body, String... headers) {
        return asked(token, method, address, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<String> ask(String method, String address, byte[] body, String... headers) {
        return asked(token, method, address, body, headers);
    }

    private HttpResponse<String> asked(String token, String method, String address, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server + address))
                .header("Accept", "application/json, application/problem+json")
                .header("X-CSRF-TOKEN", token)
                .setHeader("Content-Type", "application/json")
                .method(method, BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        return send(request);
    }

    /** Fills a form, or does whatever else is done there. */
    HttpResponse<String> act(String method, String address) {
        return method.equals("POST") ? fill(address) : ask(method, address, "{}");
    }

    HttpResponse<String> actWithoutToken(String method, String address) {
        return method.equals("POST") ? fillWithoutToken(address) : asked("", method, address, new byte[] {'{', '}'});
    }

    HttpResponse<String> signIn(String login, String password) {
        look("/sign-in");
        return fill("/sign-in", "login", login, "password", password);
    }

    /** Sends a file, and fields beside it, with the token of the page looked at last. */
    HttpResponse<String> upload(String address, String field, String fileName, byte[] file, String... fields) {
        var beside = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2)
            beside.append("\r\n--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s"
                    .formatted(fields[i], fields[i + 1]));
        var part = "--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + beside
                + "\r\n--part\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(HttpRequest.newBuilder(URI.create(server + address))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArrays(List.of(
                        part.getBytes(StandardCharsets.UTF_8),
                        file,
                        "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8)))));
    }

    /** What the session is known by, to go on with it by other means. */
    Firing.Badge badge() {
        var all = cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return new Firing.Badge(all, token);
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().endsWith(SessionCookie.NAME))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** Where an answer leads, or nowhere. */
    static String to(HttpResponse<?> answer) {
        var location = answer.headers().firstValue("Location").orElse("");
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private HttpResponse<String> post(String address, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server + address))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A program's key goes with each request from now on. */
    void bearing(String key) {
        this.key = key;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (key != null) request.header("Authorization", "Bearer " + key);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            var found = TOKEN.matcher(answer.body());
            token = found.find() ? found.group(1) : token;
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String form(String... fields) {
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return form.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
