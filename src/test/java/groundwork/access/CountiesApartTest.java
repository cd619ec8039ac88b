package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import groundwork.directory.FirstStart;
import groundwork.directory.Power;
import groundwork.directory.Role;
import groundwork.directory.SignIn;
import groundwork.support.OnFreshDatabase;
import groundwork.support.Proof;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Whoever works in one county asks, at the real server, for the records of another by their ids: nothing is there, and
 * no word of them is in an answer or in the log.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "spring.application.name=policy")
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("proof")
class CountiesApartTest {

    /** Which some forms want before they look at anything else. */
    private static final String TOKEN = new UUID(0, 7).toString();

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @LocalServerPort
    int port;

    @Autowired
    Policy policy;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> wrong = new ArrayList<>();
    private SmallCounty own;
    private SmallCounty other;
    private long before;
    private Client officer;
    private Client administrator;
    private int cells;

    @BeforeAll
    void fill(@Autowired FirstStart firstStart, @Autowired ApplicationContext program) throws IOException {
        firstStart.demo(640221, 360781);
        own = new SmallCounty(program, 640221);
        other = new SmallCounty(program, 360781);
        before = other.head();
        officer = own.signedIn(port, Role.OFFICE);
        administrator = own.administrator(port);
        log.start();
        root().addAppender(log);
        root().setLevel(Level.INFO);
    }

    @AfterAll
    void close() {
        root().detachAppender(log);
        root().setLevel(Level.WARN);
        officer.close();
        administrator.close();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    /** Without it the others would show nothing: an answer that says nothing to anybody keeps every secret. */
    @Test
    void inItsOwnCountyEachRecordIsThereAndSaysItsWords() {
        try (var their = other.administrator(port)) {
            var answers = ofRecords()
                    .filter(row -> row.how().equals("GET"))
                    .filter(row -> !row.path().matches("/jobs.*|/api/v1/field/uploads/.*"))
                    .map(row -> their.look(other.address(row.path())))
                    .toList();
            // 409: it is there, and something else has to be done first.
            assertThat(answers).noneMatch(answer -> answer.statusCode() >= 400 && answer.statusCode() != 409);
            assertThat(answers.stream().filter(answer -> answer.body().contains(other.canary)))
                    .hasSizeGreaterThan(25);
        }
    }

    @Test
    void aRecordOfAnotherCountyIsNotThere() {
        ofRecords().forEach(row -> missing(row, other.address(row.path())));
        proved("addresses of records of another county: not there, no word of them answered or logged");
    }

    /** The address begins with a record that is there, and goes on with one of the other county. */
    @Test
    void aPartOfAnotherCountysRecordIsAsIfItWereNowhere() {
        ofRecords()
                .filter(row -> row.path().matches(".*\\{(card|first|entry|correction|out|photo)}.*"))
                .forEach(row -> {
                    var start = row.path().substring(0, row.path().indexOf('}') + 1);
                    var rest = other.address(row.path())
                            .substring(other.address(start).length());
                    var nowhere = ID.matcher(rest).replaceAll(TOKEN);
                    var theirs = ask(row, own.address(start) + rest);
                    if (theirs.statusCode() < 400
                            || theirs.statusCode()
                                    != ask(row, own.address(start) + nowhere).statusCode())
                        wrong.add(told(row, theirs));
                    closed(row, theirs);
                });
        proved("addresses of one's own records with a part of another county's: as if it were nowhere");
    }

    /** Wherever a page takes the id of a record from a question or a form, it gets one of the other county. */
    @Test
    void anIdInAFormOpensNothing() {
        var theirs = other.named();
        var mixed = new TreeMap<>(theirs);
        mixed.put("programme", own.named().get("programme"));
        for (var named : List.of(theirs, mixed))
            policy.rows().stream()
                    .filter(row -> row.how().equals("GET"))
                    .forEach(row -> closed(row, client(row).look(own.address(row.path()) + question(named))));
        var fields = mixed.entrySet().stream()
                .flatMap((Map.Entry<String, String> one) -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
        policy.rows().stream()
                .filter(row -> row.how().equals("POST") && !row.path().matches("/sign-.*|.*/(removal|undo)"))
                .forEach(row -> closed(row, client(row).fill(own.address(row.path()), fields)));
        assertThat(own.naming(theirs.values()))
                .as("nothing was entered here that names something there")
                .isEmpty();
        proved("questions and forms with ids of another county: no word of it answered or logged");
    }

    private static String question(Map<String, String> named) {
        return named.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    @Test
    void noListShowsAnotherCounty() {
        policy.rows().stream()
                .filter(row -> row.how().equals("GET"))
                .forEach(row -> closed(row, client(row).look(own.address(row.path()))));
        for (var search :
                List.of("/officers/search", "/cards/villages/{code}/search", "/households/{id}/merger/search"))
            for (var field : List.of("name", "text"))
                closedText(
                        search, officer.fill(own.address(search), field, "bird").body());
        proved("lists and searches of a county: nothing of another");
    }

    private Stream<Row> ofRecords() {
        return policy.rows().stream()
                .filter(row -> row.path().contains("{"))
                // The names of figures and of the program's own files are the same everywhere, and a session is
                // its owner's: whether a key is one of another's, the answer does not say. A form
                // on paper is answered by whoever holds it, and so is a card. A phone makes its id itself.
                .filter(row -> !row.path()
                        .matches("/figures/.*|/assets/.*|/field/.*|/sessions/.*|/f/.*|/card/.*|/api/v1/devices/.*"));
    }

    private static final SignIn OFFICER = new SignIn(null, "office", null, 1, false, false, false, 0);

    private Client client(Row row) {
        return row.who().admits(OFFICER, List.of(Power.everywhere(Role.OFFICE))) ? officer : administrator;
    }

    private HttpResponse<String> ask(Row row, String address) {
        var client = client(row);
        if (row.how().equals("PATCH"))
            return client.ask(
                    "PATCH", address, "x", "Content-Type", "application/offset+octet-stream", "Upload-Offset", "0");
        return row.how().equals("GET") ? client.look(address) : client.fill(address, "token", TOKEN);
    }

    private void proved(String what) {
        assertThat(wrong).isEmpty();
        assertThat(other.head()).as("nothing was entered there").isEqualTo(before);
        Proof.of("-", "%,d %s".formatted(cells, what));
        cells = 0;
    }

    private void missing(Row row, String address) {
        var answer = ask(row, address);
        if (answer.statusCode() != 404) wrong.add(told(row, answer));
        closed(row, answer);
    }

    private void closed(Row row, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) wrong.add(told(row, answer));
        closedText(told(row, answer), answer.body() + answer.headers().map());
    }

    private void closedText(String what, String text) {
        cells++;
        if (text.contains(other.canary)) wrong.add("reads another county: " + what);
        var logged = log.list.stream()
                .map(event -> event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .filter(line -> line.contains(other.canary) || line.contains(own.canary))
                .toList();
        log.list.clear();
        if (!logged.isEmpty()) wrong.add("logs words: " + what);
    }

    private static String told(Row row, HttpResponse<String> answer) {
        return row.how() + " " + row.path() + ": " + answer.statusCode() + " " + to(answer);
    }
}
