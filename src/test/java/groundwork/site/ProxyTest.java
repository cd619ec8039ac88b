package groundwork.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Behind a proxy on this machine, whose word is taken; over a bare socket, to send what no client would. */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"groundwork.proxy=127.0.0.1", "groundwork.site=https://work.example"})
@OnFreshDatabase
class ProxyTest {

    @LocalServerPort
    int port;

    @Test
    void whatCameByHttpsIsAnsweredAsSuch() throws IOException {
        var answer = send("GET /units", "work.example", "X-Forwarded-Proto: https\r\nX-Forwarded-For: 10.9.9.9\r\n");
        assertThat(answer).startsWith("HTTP/1.1 303").contains("Set-Cookie: __Host-", "Strict-Transport-Security");
        assertThat(answer).contains("Location: /sign-in");
    }

    @Test
    void whatCameInClearIsLedToTheSite() throws IOException {
        assertThat(send("GET /units?a=b", "work.example", ""))
                .startsWith("HTTP/1.1 301")
                .contains("Location: https://work.example/units?a=b\r\n")
                .doesNotContain("Set-Cookie");
        assertThat(send("POST /sign-in", "work.example", "X-Forwarded-Proto: http\r\n"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("Set-Cookie");
    }

    @Test
    void anotherNameIsNotAnsweredTo() throws IOException {
        for (var host : new String[] {"elsewhere.example", "work.example.elsewhere.example", "10.1.2.3"}) {
            var answer = send("GET /sign-in", host, "X-Forwarded-Proto: https\r\n");
            assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("Set-Cookie", "Location", "//" + host);
        }
        assertThat(send("GET /units", "work.example", "X-Forwarded-Host: elsewhere.example\r\n"))
                .startsWith("HTTP/1.1 421");
    }

    private String send(String line, String host, String headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = line + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: text/html\r\nConnection: close\r\n"
                    + "Content-Length: 0\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
