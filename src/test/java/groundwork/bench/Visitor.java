package groundwork.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody with a browser who has signed in. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String server;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    Visitor(int port, String login, String password) throws Exception {
        server = "http://localhost:" + port;
        post("/sign-in", "/sign-in", "&login=" + login + "&password=" + password);
    }

    void moveTo(int county) throws Exception {
        post("/county", "/county", "&code=" + county);
    }

    /** @return milliseconds until all of the page was there */
    double look(String address) throws Exception {
        long start = System.nanoTime();
        get(address);
        return (System.nanoTime() - start) / 1e6;
    }

    String get(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server + address)).header("Accept", "text/html");
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(answer.statusCode() + " for " + address);
        return answer.body();
    }

    private void post(String page, String to, String form) throws Exception {
        var token = TOKEN.matcher(get(page));
        if (!token.find()) throw new IOException("no token on " + page);
        var body = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + form;
        var request = HttpRequest.newBuilder(URI.create(server + to))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 302 && answer.statusCode() != 303)
            throw new IOException(answer.statusCode() + " for the form of " + to);
    }
}
