package groundwork.access.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** Sends one request after the other and looks at what comes back. */
public final class Firing {

    /** Comes in anew, also after what was sent has ended his session. */
    public interface Comer extends Supplier<Badge> {}

    /** What a session is known by. */
    public record Badge(String cookies, String token) {}

    /**
     * @param own stands in every word of the county that is worked in, {@code other} of another
     * @param heads what the head of every page says of who is looking
     */
    public record Secrets(String own, String other, List<String> heads) {}

    /** Names of classes, of packages and of the database's errors stand in no sentence for people. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [a-z]\\w*(\\.\\w+)+\\(|\\b(java|javax|jakarta|groundwork|org|com|tools|gg)\\.[a-z]+\\w*\\.\\w+"
                    + "|\\w(Exception|Error)\\b|SQLSTATE|PSQL|Apache Tomcat|\\bPostgreSQL\\b"
                    + "|\\b(select|insert into|update) [a-z_.*]+ (from|values|set|\\()");

    /** It may spell any word. */
    private static final String TOKEN = "name=\"_csrf\" value=\"[^\"]*\"";

    private static final List<String> OTHERS =
            List.of("administrator", "leader", "field", "handler", "inspector", "auditor", "reader");
    private static final int MOST_FAULTS = 12;
    private static final int ANEW = 40;

    private final int port;
    private final List<Operation> operations;
    private final Gun gun;
    private final Map<String, Comer> comers;
    private final Secrets secrets;
    private final Map<String, Badge> badges = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    public Firing(int port, List<Operation> operations, Gun gun, Map<String, Comer> comers, Secrets secrets) {
        this.port = port;
        this.operations = operations;
        this.gun = gun;
        this.comers = comers;
        this.secrets = secrets;
    }

    public void all(long seed, int requests) throws IOException {
        fire(seed, 0, requests);
    }

    public void one(long seed, int number) throws IOException {
        fire(seed, number, number + 1);
    }

    private void fire(long seed, int from, int until) throws IOException {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.list = Collections.synchronizedList(new ArrayList<>());
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        var order = new ArrayList<>(operations);
        Collections.shuffle(order, new Random(seed));
        try (var line = new Line(port)) {
            for (int i = from; i < until && faults.size() < MOST_FAULTS; i++) {
                if (i > from && i % 5_000 == 0) System.out.printf("%,d of %,d requests%n", i, until);
                send(line, seed, i, order.get(i % order.size()), until - from == 1);
            }
        } finally {
            root.detachAppender(log);
            root.setLevel(Level.WARN);
        }
    }

    private void send(Line line, long seed, int number, Operation operation, boolean shown) throws IOException {
        var random = new Random(seed * 1_000_003 + number);
        random.nextInt();
        var comer = comer(random);
        var badge = badge(comer);
        var shot = gun.shot(operation, random, badge.cookies(), badge.token());
        var answer = line.send(shot);
        counts.computeIfAbsent(operation.toString(), o -> new TreeMap<>()).merge(answer.status(), 1, Integer::sum);
        var wrong = wrong(operation, comer, shot, answer);
        log.list.clear();
        if (wrong != null || shown)
            faults.add("%s --seed %d --only %d (%s, %s)%n%s%n-> %d %s %s%n%s"
                    .formatted(
                            wrong == null ? "nothing wrong with" : wrong,
                            seed,
                            number,
                            operation,
                            comer,
                            shot,
                            answer.status(),
                            answer.type(),
                            answer.headers().getOrDefault("location", ""),
                            Shot.visible(excerpt(answer.body()))));
        if (wrong != null) System.out.println(faults.getLast());
        if (wrong == null && shown) faults.clear();
        // What was sent may have ended the session, or taken the sign-in away.
        if (answer.status() == 401
                || answer.headers().getOrDefault("location", "").contains("sign-in")) badges.remove(comer);
    }

    /** Where the word stands, or the beginning. */
    private String excerpt(String body) {
        var rest = body.replaceAll(TOKEN, "");
        for (var head : secrets.heads()) rest = rest.replace(head, "");
        var inside = INSIDE.matcher(rest);
        int at = Math.max(rest.indexOf(secrets.own()), rest.indexOf(secrets.other()));
        if (at < 0 && inside.find()) at = inside.start();
        int from = Math.max(0, at - 300);
        return rest.substring(from, Math.min(rest.length(), from + 700));
    }

    private static String comer(Random random) {
        int one = random.nextInt(100);
        if (one >= 90) return one < 97 ? "stranger" : "newcomer";
        if (one < 40) return "office";
        return one < 60 ? "installation" : OTHERS.get(random.nextInt(OTHERS.size()));
    }

    private Badge badge(String comer) {
        if (used.merge(comer, 1, Integer::sum) % ANEW == 0) badges.remove(comer);
        return badges.computeIfAbsent(comer, who -> comers.get(who).get());
    }

    private String wrong(Operation operation, String comer, Shot shot, Line.Answer answer) {
        var logged = logged();
        if (logged != null) return logged;
        if (answer.status() == 0) return shot.broken ? null : "no answer";
        if (answer.status() >= 500 && !(shot.odd && (answer.status() == 501 || answer.status() == 505)))
            return "failed";
        var body = answer.body();
        if (!body.isEmpty() && answer.type().isEmpty()) return "no content type";
        if (text(answer)) {
            var inside = INSIDE.matcher(plain(body, operation));
            if (inside.find()) return "says of the inside “" + inside.group() + "”:";
        }
        return words(comer, answer, body);
    }

    private static boolean text(Line.Answer answer) {
        return answer.type().startsWith("text/html") || answer.type().contains("json");
    }

    /** The program's own styles and scripts, addresses and random tokens are no sentences. */
    private static String plain(String body, Operation operation) {
        return operation.path().startsWith("/assets/")
                ? ""
                : body.replaceAll("(href|src|action)=\"[^\"]*\"", "").replaceAll(TOKEN, "");
    }

    private String words(String comer, Line.Answer answer, String body) {
        if (body.contains(secrets.other())) return "says a word of another county:";
        var rest = body;
        for (var head : secrets.heads()) rest = rest.replace(head, "");
        if (!rest.contains(secrets.own())) return null;
        if (comer.equals("stranger")) return "says a word to a stranger:";
        // A form that is shown again has lists to choose from; nothing else that says what is wrong has words in it.
        boolean again = answer.type().startsWith("text/html") && (answer.status() == 422 || answer.status() == 409);
        return answer.status() >= 400 && !again ? "says a word in an error:" : null;
    }

    private String logged() {
        for (var event : List.copyOf(log.list)) {
            var line = event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy());
            if (line.contains(secrets.own()) || line.contains(secrets.other()) || line.contains(Evil.SENT))
                return "logs a word: " + line;
            if (event.getLevel().isGreaterOrEqual(Level.ERROR)) return "logs an error: " + line;
        }
        return null;
    }

    /** Each to be played again. */
    public List<String> faults() {
        return faults;
    }

    public String table() {
        var out = new StringBuilder();
        counts.forEach((operation, statuses) -> out.append("%-70s %s%n".formatted(operation, statuses)));
        return out.toString();
    }
}
