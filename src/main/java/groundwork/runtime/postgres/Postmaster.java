package groundwork.runtime.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The server process of a cluster, started and stopped by pg_ctl, which detaches it from our terminal's Ctrl-C. */
record Postmaster(Path cluster, Binaries binaries, Servant servant) {

    private static final int STARTS = 10;

    /** Starts on the given port if it is free, otherwise on another. @return the port it listens on */
    int start(int remembered) throws IOException {
        var last = "";
        for (int i = 0; i < STARTS; i++) {
            int port = free(remembered) ? remembered : any();
            Settings.write(cluster, port, servant);
            var log = cluster.resolve("start.log");
            Files.deleteIfExists(log);
            // Recovery after a crash may take its time: it is waited for.
            var outcome = pgCtl("start", "-l", log.toString(), "-t", "3600");
            if (outcome.fine()) {
                return port;
            }
            last = why(log, outcome);
            pause();
        }
        throw new Refusal("PostgreSQL did not start in " + cluster + ": " + last);
    }

    /** What a kill -9 of ours left running is stopped in order; the start after it applies the present settings. */
    void stopLeftover() throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var command = ProcessHandle.of(pid).flatMap(process -> process.info().command());
        if (dead(pid) || command.isPresent() && !isOurs(pid, command.get())) {
            Files.delete(pidFile); // its process is gone, and the number may be another program's by now
        } else if (command.isPresent()) {
            stop();
        }
    }

    /**
     * A process that ended but was not yet collected by its parent, as in a container without init, is dead as well.
     */
    static boolean dead(long pid) throws IOException {
        if (ProcessHandle.of(pid).isEmpty()) {
            return true;
        }
        try {
            var status = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return status.substring(status.lastIndexOf(')')).startsWith(") Z");
        } catch (NoSuchFileException noProcHere) {
            return ProcessHandle.of(pid).isEmpty();
        }
    }

    private boolean isOurs(long pid, String command) throws IOException {
        if (!command.endsWith("/postgres") && !command.endsWith("/postgres (deleted)")) {
            return false;
        }
        var cwd = Path.of("/proc/" + pid + "/cwd");
        return !Files.exists(cwd) || cwd.toRealPath().equals(cluster.toRealPath());
    }

    /**
     * Ends sessions, writes everything down, waits; a server that will not is cut short, which loses nothing either.
     */
    void stop() {
        if (pgCtl("stop", "-m", "fast", "-t", "120").fine()) {
            return;
        }
        if (Files.exists(cluster.resolve("postmaster.pid"))) {
            pgCtl("stop", "-m", "immediate", "-t", "30");
        }
    }

    private Programs.Outcome pgCtl(String... words) {
        var command = new String[words.length + 4];
        command[0] = binaries.program("pg_ctl");
        command[1] = "-w";
        command[2] = "-D";
        command[3] = cluster.toString();
        System.arraycopy(words, 0, command, 4, words.length);
        return Programs.run(servant.prefix(), command);
    }

    private String why(Path log, Programs.Outcome outcome) throws IOException {
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        return lines.stream().filter(line -> line.contains("FATAL")).findFirst().orElse(outcome.lastLine());
    }

    private static boolean free(int port) {
        if (port == 0) {
            return false;
        }
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int any() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
