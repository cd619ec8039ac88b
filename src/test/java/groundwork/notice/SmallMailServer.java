package groundwork.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of a mail server (RFC 5321) as it takes to be sent mails. */
final class SmallMailServer implements AutoCloseable {

    final List<String> mails = new CopyOnWriteArrayList<>();
    private final ServerSocket door;

    /** @param port 0 for any */
    SmallMailServer(int port) throws IOException {
        door = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try {
            while (true) talk(door.accept());
        } catch (SocketException closed) {
            // The test is over.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void talk(Socket client) throws IOException {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            say(client, "220 ready");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var verb = line.length() < 4 ? line : line.substring(0, 4);
                switch (verb.toUpperCase(Locale.ROOT)) {
                    case "DATA" -> {
                        say(client, "354 go on");
                        mails.add(text(in));
                        say(client, "250 taken");
                    }
                    case "QUIT" -> {
                        say(client, "221 bye");
                        return;
                    }
                    default -> say(client, "250 ok");
                }
            }
        }
    }

    private static String text(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); !line.equals("."); line = in.readLine())
            text.append(line).append('\n');
        return text.toString();
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
