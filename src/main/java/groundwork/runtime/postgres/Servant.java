package groundwork.runtime.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user PostgreSQL runs as. It refuses to run as root; so where we are root, its programs are started as the owner
 * of the cluster, or for a new cluster as the user {@code groundwork}, {@code postgres} or {@code nobody}, whichever
 * exists first.
 *
 * @param prefix words that go before a command to run it as that user; empty where we are an ordinary user
 */
record Servant(int uid, int gid, List<String> prefix) {

    private static final int OURSELVES = -1;

    static Servant of(Path cluster, Binaries binaries) {
        if (!"root".equals(System.getProperty("user.name"))) {
            if (Files.exists(cluster) && !Files.isReadable(cluster)) {
                throw new Refusal(
                        "The database in " + cluster + " belongs to another user; start Groundwork as that user.");
            }
            return new Servant(OURSELVES, OURSELVES, List.of());
        }
        int uid = Files.exists(cluster) ? id(cluster, "unix:uid") : 0;
        int gid = Files.exists(cluster) ? id(cluster, "unix:gid") : 0;
        if (uid == 0) {
            var name = Stream.of("groundwork", "postgres", "nobody")
                    .filter(candidate ->
                            Programs.run(List.of(), "id", candidate).fine())
                    .findFirst()
                    .orElseThrow(() -> new Refusal("PostgreSQL does not run as root; create a user named groundwork."));
            uid = Integer.parseInt(Programs.run(List.of(), "id", "-u", name).lastLine());
            gid = Integer.parseInt(Programs.run(List.of(), "id", "-g", name).lastLine());
        }
        return reaching(uid, gid, cluster.getParent(), binaries);
    }

    /** Takes the first way of switching that works and lets the other user get at both folders. */
    private static Servant reaching(int uid, int gid, Path data, Binaries binaries) {
        return Stream.of(plain(uid, gid), runuser(uid, gid), throughClosedFolders(uid, gid))
                .map(prefix -> new Servant(uid, gid, prefix))
                .filter(servant -> servant.reaches(data, binaries))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("PostgreSQL does not run as root, and user " + uid + " cannot enter " + data
                                + "; choose a data directory whose parents everybody may enter (chmod o+x), or start"
                                + " as an"
                                + " ordinary user."));
    }

    private static List<String> plain(int uid, int gid) {
        return List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--");
    }

    private static List<String> runuser(int uid, int gid) {
        var name = Programs.run(List.of(), "id", "-un", String.valueOf(uid)).lastLine();
        return List.of("runuser", "-u", name, "--");
    }

    /**
     * A home such as /root is closed to others, and its mode is not ours to change. So of root's powers the other user
     * keeps one, to pass closed folders; all the rest are dropped for good.
     */
    private static List<String> throughClosedFolders(int uid, int gid) {
        return List.of(
                "setpriv",
                "--reuid=" + uid,
                "--regid=" + gid,
                "--clear-groups",
                "--securebits=+no_setuid_fixup",
                "--inh-caps=-all,+dac_override",
                "--ambient-caps=+dac_override",
                "--bounding-set=-all,+dac_override",
                "--");
    }

    private boolean reaches(Path data, Binaries binaries) {
        var question = "test -x \"$0\" && test -x \"$1\"";
        return Programs.run(prefix, "sh", "-c", question, data.toString(), binaries.program("postgres"))
                .fine();
    }

    /** Makes a file or folder that we wrote this user's own. */
    void own(Path path) throws IOException {
        if (uid != OURSELVES) {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static int id(Path path, String attribute) {
        try {
            return (int) Files.getAttribute(path, attribute);
        } catch (IOException e) {
            throw new Refusal("The owner of " + path + " cannot be read.", e);
        }
    }
}
