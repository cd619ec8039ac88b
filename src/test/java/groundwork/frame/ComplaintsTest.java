package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import gallery.Gallery;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no browser of ours sends, over a bare socket: each is answered in words, and none by a stack trace. */
@SpringBootTest(classes = Gallery.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ComplaintsTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /notes?before=%zz, 400, This request could not be understood",
        "GET, /notes?%, 400, This request could not be understood",
        "GET, /notes?lang=%E4%BD, 400, This request could not be understood",
        "GET, /jobs/abc, 404, There is nothing at this address",
        "GET, /jobs/00000000-0000-0000-0000-000000000000, 404, There is no such work of yours",
        "GET, /nothing, 404, There is nothing at this address",
        "GET, /about/..;/x, 404, There is nothing at this address",
        "DELETE, /about, 405, This cannot be done at this address",
        "POST, /notes, 400, This request could not be understood",
        "POST, /notes/99/removal, 404, There is no note 99",
        "GET, /gallery/refused/500, 500, Something went wrong on our side",
        "GET, /api/nothing, 404, '\"code\":\"frame.refusal.404\"'",
        "GET, /api/about?x=%zz, 404, '\"code\":\"frame.refusal.404\"'"
    })
    void isAnsweredInWords(String method, String address, int status, String words) throws IOException {
        var answer = send(method + " " + address + " HTTP/1.1\r\n", "", "");
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains(words);
        assertThat(answer).doesNotContain("Exception", "\tat ", "nobody shall read", "Apache Tomcat");
    }

    @Test
    void whatIsTooLargeIsRefusedWithASentenceToo() throws IOException {
        var form = "text=" + "a".repeat(3_000_000);
        var answer = send("POST /notes HTTP/1.1\r\n", "Content-Type: application/x-www-form-urlencoded\r\n", form);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("This file is too large");
    }

    @Test
    void parametersThatWeNeverGaveOutChangeNothing() throws IOException {
        assertThat(send("GET /notes?before=x HTTP/1.1\r\n", "", ""))
                .startsWith("HTTP/1.1 200")
                .contains("Note 12");
        assertThat(send("GET /notes?other=1&other=2 HTTP/1.1\r\n", "", "")).startsWith("HTTP/1.1 200");
    }

    private String send(String line, String headers, String body) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = line + "Host: localhost\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n"
                    + headers + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
