package groundwork.access.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which anything can be sent: clients of libraries refuse to send what is malformed. */
final class Line implements AutoCloseable {

    /** @param status 0 where the server closed the connection without a word */
    record Answer(int status, Map<String, String> headers, String body) {

        static final Answer NONE = new Answer(0, Map.of(), "");

        String type() {
            return headers.getOrDefault("content-type", "");
        }
    }

    private final int port;
    private Socket socket;
    private InputStream in;

    Line(int port) {
        this.port = port;
    }

    Answer send(Shot shot) throws IOException {
        boolean fresh = socket == null;
        try {
            return attempt(shot);
        } catch (IOException lost) {
            close();
            // The server may have closed a connection that was kept, just before this was sent.
            if (fresh || shot.broken) return Answer.NONE;
            try {
                return attempt(shot);
            } catch (IOException again) {
                close();
                return Answer.NONE;
            }
        }
    }

    private Answer attempt(Shot shot) throws IOException {
        if (socket == null) open();
        IOException cut = null;
        try {
            socket.getOutputStream().write(shot.bytes());
            socket.getOutputStream().flush();
            if (shot.broken) socket.shutdownOutput();
        } catch (IOException early) {
            // It has answered before it had read everything.
            cut = early;
        }
        try {
            var answer = read(shot.method.equals("HEAD"));
            if (cut != null || shot.broken || shot.odd) close();
            return answer;
        } catch (IOException none) {
            if (cut != null) none.addSuppressed(cut);
            throw none;
        }
    }

    private void open() throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(60_000);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private Answer read(boolean head) throws IOException {
        var first = line();
        var parts = first.split(" ", 3);
        int status = Integer.parseInt(parts[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (a, b) -> a + ", " + b);
        }
        if (status < 200) return read(head);
        var body = head || status == 204 || status == 304 ? new byte[0] : body(headers);
        if (headers.getOrDefault("connection", "").equalsIgnoreCase("close")) close();
        return new Answer(status, headers, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) return chunks();
        var length = headers.get("content-length");
        return length == null ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line().strip(), 16);
            all.write(in.readNBytes(size));
            line();
            if (size == 0) return all.toByteArray();
        }
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        while (true) {
            int c = in.read();
            if (c < 0) throw new EOFException();
            if (c == '\n') break;
            if (c != '\r') line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
    }
}
