package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.directory.Role;
import groundwork.support.Certificates;
import groundwork.support.OnFreshDatabase;
import groundwork.support.Proof;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Every row of the policy, tried at the real server, by TLS, by a stranger and each role. */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {
            "groundwork.tls.certificate=target/tls-${groundwork.fork:0}/site.pem",
            "groundwork.tls.key=target/tls-${groundwork.fork:0}/site.key",
            "groundwork.address=127.0.0.1"
        })
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("proof")
class PolicyMatrixTest {

    enum Comer {
        STRANGER,
        INSTALLATION,
        ADMINISTRATOR,
        LEADER,
        OFFICE,
        FIELD,
        HANDLER,
        INSPECTOR,
        AUDITOR,
        READER;

        private Role role() {
            return Role.valueOf(name());
        }

        boolean may(Who who) {
            return switch (who.kind()) {
                case ANYONE -> true;
                case SIGNED_IN, AT_WORK -> this != STRANGER;
                case INSTALLATION -> this == INSTALLATION;
                case ROLES ->
                    switch (this) {
                        case STRANGER -> false;
                        case INSTALLATION ->
                            who.roles().contains(Role.OFFICE) || who.roles().contains(Role.ADMINISTRATOR);
                        default -> who.roles().contains(role());
                    };
            };
        }
    }

    private record Asked(Row row, String method) {

        boolean look() {
            return method.equals("GET");
        }

        boolean ofProgram() {
            return Client.ofProgram(row.path());
        }

        @Override
        public String toString() {
            return method + " " + row.path();
        }
    }

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

    static {
        Certificates.ofTests();
    }

    @LocalServerPort
    int port;

    @Autowired
    Policy policy;

    private SmallCounty county;
    private final List<String> wrong = new ArrayList<>();
    private int cells;

    @BeforeAll
    void fill(@Autowired FirstStart firstStart, @Autowired ApplicationContext program) throws IOException {
        firstStart.demo(441226);
        county = new SmallCounty(program, 441226).overTls(Certificates.ofTests().trusting());
    }

    @Test
    void whoMayMayAndWhoMayNotIsRefused() {
        tried(List.of(Comer.STRANGER, Comer.INSTALLATION, Comer.FIELD, Comer.HANDLER, Comer.READER));
    }

    @Test
    @Tag("long")
    void soItIsForEverybody() {
        tried(List.of(Comer.values()));
    }

    private void tried(List<Comer> comers) {
        for (var comer : comers) {
            try (var client = client(comer)) {
                asked().forEach(asked -> tried(comer, asked, send(client, asked)));
            }
        }
        proved(
                "cells of who may use what, each of the policy's rows by a stranger, by each role and by the installation: as it says");
    }

    @Test
    void everyLinkOnTheDeskOpens() {
        for (var comer : Comer.values()) {
            if (comer == Comer.STRANGER) continue;
            try (var client = client(comer)) {
                var shut = LINK.matcher(client.look("/").body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .distinct()
                        .filter(address -> client.look(address).statusCode() >= 400)
                        .toList();
                assertThat(shut).as("links on the desk of %s", comer).isEmpty();
            }
        }
    }

    @Test
    void signingOutClearsWhatTheBrowserKeptOfPagesAndNeverAnOutbox() {
        try (var client = county.signedIn(port, Role.READER)) {
            assertThat(client.fill("/sign-out").headers().firstValue("Clear-Site-Data"))
                    .hasValue("\"cache\"");
        }
    }

    @Test
    void whoMustChooseAPasswordDoesThatFirst() {
        try (var client = county.newcomer(port)) {
            asked().filter(asked -> asked.row().who().kind().compareTo(Who.Kind.SIGNED_IN) > 0)
                    .forEach(asked -> {
                        var answer = send(client, asked);
                        cell(sentTo("/password", asked, answer), Comer.OFFICE, asked, answer);
                    });
            assertThat(client.look("/password").statusCode()).isEqualTo(200);
        }
        proved("cells of who has yet to choose a password: sent there");
    }

    @Test
    void aFormWithoutTheTokenDoesNothing() {
        withoutToken(List.of(Comer.STRANGER, Comer.OFFICE));
    }

    @Test
    @Tag("long")
    void norDoesAnybodysFormWithoutTheToken() {
        withoutToken(List.of(Comer.values()));
    }

    private void withoutToken(List<Comer> comers) {
        long before = county.head();
        for (var comer : comers) {
            try (var client = client(comer)) {
                asked().filter(asked -> !asked.look() && !asked.method().equals("OPTIONS"))
                        .forEach(asked -> {
                            var answer = client.actWithoutToken(
                                    asked.method(), county.address(asked.row().path()));
                            var refused = comer == Comer.STRANGER
                                    ? sentTo("/sign-in?ended", asked, answer)
                                    : answer.statusCode() == 403
                                            && (asked.ofProgram()
                                                    || answer.body().contains("This page was opened before"));
                            cell(refused, comer, asked, answer);
                        });
            }
        }
        assertThat(county.head()).isEqualTo(before);
        proved("forms without their token: nothing done");
    }

    @Test
    void anotherSpellingOfAnAddressOpensNothing() {
        spelled(4);
    }

    @Test
    @Tag("long")
    void norDoesAnotherSpellingOfAnyAddress() {
        spelled(1);
    }

    /** @param part one address of so many */
    private void spelled(int part) {
        for (var comer : List.of(Comer.STRANGER, Comer.OFFICE)) {
            try (var client = client(comer)) {
                asked().filter(asked -> asked.look() && !comer.may(asked.row().who()))
                        .filter(asked -> Math.floorMod(asked.row().path().hashCode(), part) == 0)
                        .filter(asked -> !Comer.OFFICE.may(asked.row().who())
                                || !asked.row().path().contains("{"))
                        .forEach(asked -> spellings(county.address(asked.row().path()))
                                .forEach(address -> {
                                    var answer = client.look(address);
                                    var refused = answer.statusCode() >= 400
                                            || to(answer).equals("/sign-in");
                                    cell(refused && answer.statusCode() < 500, comer, asked, answer);
                                }));
            }
        }
        proved("other spellings of addresses: nothing opened");
    }

    private static Stream<String> spellings(String address) {
        return Stream.of(
                address + "/",
                "/" + address,
                address + ";a=b",
                "/." + address,
                "/assets/.." + address,
                "/assets/%2e%2e" + address,
                address.toUpperCase(Locale.ROOT),
                address + "%2f",
                address + "%5c",
                address + "%00",
                address + "%3b",
                address.replaceFirst("/", "/;x/"),
                "/about/..;" + address,
                "/about/%2e%2e%2f" + address.substring(1),
                "/about/%252e%252e/" + address.substring(1),
                "/%" + Integer.toHexString(address.length() > 1 ? address.charAt(1) : '/')
                        + address.substring(Math.min(2, address.length())));
    }

    private Client client(Comer comer) {
        if (comer == Comer.INSTALLATION) return county.administrator(port);
        if (comer != Comer.STRANGER) return county.signedIn(port, comer.role());
        var client = county.client(port);
        client.look("/sign-in");
        return client;
    }

    /** Looking comes before doing, since much that is done takes a record away; and going away comes last. */
    private Stream<Asked> asked() {
        return policy.rows().stream()
                .filter(row -> !row.how().equals(Row.FAILED))
                .flatMap(row -> row.how().equals(Row.ANY)
                        ? Stream.of(new Asked(row, "GET"), new Asked(row, "POST"))
                        : Stream.of(new Asked(row, row.how())))
                .sorted(Comparator.comparing((Asked asked) -> asked.row().path().equals("/sign-out"))
                        .thenComparing(asked -> !asked.look()));
    }

    private HttpResponse<String> send(Client client, Asked asked) {
        var address = county.address(asked.row().path());
        return asked.look() ? client.look(address) : client.act(asked.method(), address);
    }

    private void tried(Comer comer, Asked asked, HttpResponse<String> answer) {
        boolean fits = comer.may(asked.row().who())
                ? welcome(asked, answer)
                : comer == Comer.STRANGER ? sentTo("/sign-in", asked, answer) : answer.statusCode() == 403;
        cell(fits, comer, asked, answer);
    }

    /** A program is told that it has to sign in first, in a problem document. */
    private static boolean sentTo(String page, Asked asked, HttpResponse<String> answer) {
        return asked.ofProgram()
                ? answer.statusCode() == 401
                        && answer.body().contains("\"code\":\"frame.refusal.401\"")
                        && to(answer).isEmpty()
                : to(answer).equals(page);
    }

    private static boolean welcome(Asked asked, HttpResponse<String> answer) {
        // The one page that says 403 itself, to whomever it is shown.
        if (asked.row().path().equals("/stale")) return answer.statusCode() == 403;
        // Who may use the address may still not put right what somebody else entered.
        if (answer.statusCode() == 403) return answer.body().contains("Somebody else entered this");
        return answer.statusCode() < 500
                && answer.statusCode() != 401
                && answer.statusCode() != 403
                && (asked.row().path().startsWith("/sign-") || !to(answer).startsWith("/sign-in"));
    }

    private void proved(String what) {
        assertThat(wrong).isEmpty();
        Proof.of("-", "%,d %s".formatted(cells, what));
        cells = 0;
    }

    private void cell(boolean fits, Comer comer, Asked asked, HttpResponse<String> answer) {
        cells++;
        if (!fits) wrong.add(comer + " " + asked + ": " + answer.statusCode() + " " + to(answer) + " " + answer.uri());
    }
}
