package groundwork.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.support.OnFreshDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser sends, over a bare socket. Each is refused with its status, and no answer says what is inside. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "server.tomcat.connection-timeout=300ms")
@OnFreshDatabase
class HostileRequestTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String LONG_FIELD = "Content-Type: multipart/form-data; boundary=x\r\n"
            + "Content-Length: 3000061\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n"
            + "a".repeat(3_000_003) + "\r\n--x--\r\n";

    enum Sent {
        A_LINE_THAT_IS_NONE(400, "what\r\n\r\n"),
        A_PROTOCOL_OF_ITS_OWN(505, "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n"),
        CHARACTERS_THAT_NO_ADDRESS_HAS(400, "GET /a|b<c> HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        A_ZERO_IN_THE_ADDRESS(400, "GET /a%00b HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        AN_ENCODED_SLASH(400, "GET /units%2f HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        HALF_AN_ESCAPE(400, "GET /units;a=% HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        A_FORM_THAT_NO_PAGE_SENDS_IS_NOT_READ(
                303, "PATCH /units HTTP/1.1\r\nHost: localhost\r\n" + FORM + "Content-Length: 4\r\n\r\na=%u"),
        A_LONG_FIELD_BESIDE_A_FILE(413, "POST /imports HTTP/1.1\r\nHost: localhost\r\n" + LONG_FIELD),
        A_LONG_FIELD_FOR_A_PROGRAM(413, "POST /api/v1/notices/reading HTTP/1.1\r\nHost: localhost\r\n" + LONG_FIELD),
        NO_HOST(400, "GET /sign-in HTTP/1.1\r\n\r\n"),
        TWO_HOSTS(400, "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nHost: elsewhere.example\r\n\r\n"),
        A_HOST_THAT_IS_NONE(400, "GET /sign-in HTTP/1.1\r\nHost: <script>\r\n\r\n"),
        ANOTHERS_HOST(421, "GET /sign-in HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n"),
        A_HEADER_WITHOUT_A_NAME(400, "GET /sign-in HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n"),
        A_HEADER_THAT_IS_TOO_LONG(
                400, "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"),
        AN_ADDRESS_THAT_IS_TOO_LONG(414, "GET /sign-in?" + "a".repeat(5_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        TWO_LENGTHS(
                400, "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"),
        AN_UNKNOWN_WAY_TO_SEND(
                501,
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n" + FORM
                        + "Transfer-Encoding: xchunked\r\nContent-Length: 4\r\n\r\nabcd"),
        A_PACKED_BODY(
                415,
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n" + FORM
                        + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd"),
        A_FILE_WHERE_NONE_IS_TAKEN(
                415,
                "POST /units HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                        + "Content-Length: 4\r\n\r\nabcd"),
        JSON_WHERE_A_FORM_IS_TAKEN(
                415,
                "POST /units HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 2\r\n\r\n{}"),
        A_TYPE_THAT_IS_NONE(
                415, "POST /units HTTP/1.1\r\nHost: localhost\r\nContent-Type: ;;;\r\nContent-Length: 2\r\n\r\n{}"),
        A_METHOD_OF_ITS_OWN(400, "FETCH /units HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: none\r\n\r\n"),
        A_TRACE(405, "TRACE /units HTTP/1.1\r\nHost: localhost\r\n\r\n");

        final int status;
        final String request;

        Sent(int status, String request) {
            this.status = status;
            this.request = request;
        }
    }

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource
    void isRefusedAndTheInsideIsNotShown(Sent sent) throws IOException {
        var answer = answer(sent.request.replaceFirst("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
        assertThat(answer).startsWith("HTTP/1.1 " + sent.status).doesNotContain("elsewhere.example", "<script>");
        assertThat(answer)
                .doesNotContainPattern("(?i)tomcat|exception|\\tat |java\\.|groundwork\\.[a-z]+\\.|coyote|spring");
    }

    @Test
    void aProgramIsToldInAProblemDocument() throws IOException {
        var answer = answer("GET /sign-in?" + "a".repeat(5_000) + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Accept: application/json\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 414")
                .contains("application/problem+json", "\"type\":\"urn:groundwork:problem:frame.refusal.414\"")
                .contains("\"title\":\"This address is too long\"", "\"status\":414");
    }

    @Test
    void whoeverSendsNothingMoreIsNotWaitedFor() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write("GET /sign-in HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
            assertThat(read(socket)).doesNotContain("200");
        }
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return read(socket);
        }
    }

    /** What had come before the server hung up, which it may while it is still sent something. */
    private static String read(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException hungUp) {
            // that is all
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
