package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.directory.Role;
import groundwork.directory.Where;
import groundwork.support.OnFreshDatabase;
import groundwork.support.Proof;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Two bodies of records in one county, and every role for the place of the one: by its unit, its township, its
 * programme. Each row of the policy is asked for records of both. Those of the other do not exist, and no word of them
 * is in any answer.
 */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"spring.application.name=reach", "groundwork.allowances=100"})
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReachMatrixTest {

    /** Addresses that are about no record of one place: everybody's own, or the county's telephone book. */
    private static final Set<String> OF_NO_PLACE =
            Set.of("assets", "sessions", "jobs", "officers", "units", "figures", "villages", "webhooks");

    @LocalServerPort
    int port;

    @Autowired
    Policy policy;

    private SmallCounty own;
    private SmallCounty other;
    private final List<String> wrong = new ArrayList<>();
    private int cells;

    private enum Relation {
        UNIT,
        AREA,
        PROGRAMME;

        Where to(SmallCounty records) {
            return switch (this) {
                case UNIT -> new Where.OfUnit(records.unit());
                case AREA -> new Where.InArea(records.village() / 1000);
                case PROGRAMME -> new Where.OfProgramme(records.programme());
            };
        }
    }

    @BeforeAll
    void fill(@Autowired FirstStart firstStart, @Autowired ApplicationContext program) throws IOException {
        firstStart.demo(441226);
        own = new SmallCounty(program, 441226, "own", 441226_100_201L);
        other = new SmallCounty(program, 441226, "other", 441226_101_201L);
    }

    @Test
    @Tag("proof")
    void someRolesSeeNothingOutOfTheirReach() {
        all(Role.FIELD, Relation.UNIT);
        all(Role.HANDLER, Relation.UNIT);
        all(Role.INSPECTOR, Relation.AREA);
        all(Role.AUDITOR, Relation.PROGRAMME);
        proved("cells of records in and out of reach, some roles: none seen, none refused wrongly");
    }

    @Test
    @Tag("long")
    void noRoleSeesAnythingOutOfItsReach() {
        for (var role : Role.values()) for (var relation : Relation.values()) all(role, relation);
        proved("cells of records in and out of reach, each role by unit, area and programme: none seen, none refused");
    }

    private void all(Role role, Relation relation) {
        var where = role == Role.ADMINISTRATOR ? Where.COUNTY : relation.to(own);
        try (var client = own.signedIn(port, role, where)) {
            rows(row -> row.how().equals("GET")).forEach(row -> {
                in(role, relation, where, row, client.look(own.address(row.path())));
                out(role, relation, row, client.look(other.address(row.path())));
            });
            rows(row -> row.how().equals("POST")).forEach(row -> {
                long before = other.head();
                out(role, relation, row, client.fill(other.address(row.path()), other.fields()));
                cell(
                        other.head() == before || row.path().startsWith("/officers"),
                        "entered something by " + told(role, relation, row, null));
            });
            for (var search :
                    List.of("/officers/search", "/cards/villages/{code}/search", "/households/{id}/merger/search"))
                for (var field : List.of("name", "text"))
                    cell(
                            !client.fill(own.address(search), field, "bird")
                                    .body()
                                    .contains(other.canary),
                            "found by " + role + " " + relation + " " + search);
            for (var page :
                    List.of("/account", "/book", "/demands", "/cards", "/figures", "/assistance", "/forms", "/summary"))
                for (var narrowed : List.of("programme", "village", "unit", "household"))
                    cell(
                            !client.look(page + "?" + narrowed + "="
                                            + other.named().get(narrowed))
                                    .body()
                                    .contains(other.canary),
                            "asked for by " + role + " " + relation + " " + page + " " + narrowed);
        }
    }

    private Stream<Row> rows(java.util.function.Predicate<Row> which) {
        return policy.rows().stream()
                .filter(which)
                .filter(row -> row.who().kind() == Who.Kind.ROLES || row.who().kind() == Who.Kind.AT_WORK);
    }

    /** What is in reach is there, for whom the row admits; nobody else learns more than that he may not. */
    private void in(Role role, Relation relation, Where where, Row row, HttpResponse<String> answer) {
        boolean admitted =
                row.who().kind() == Who.Kind.AT_WORK || row.who().roles().contains(role) && far(row.who(), where);
        cell(
                admitted ? answer.statusCode() < 400 || excepted(row, role) : answer.statusCode() == 403,
                told(role, relation, row, answer));
        cell(!answer.body().contains(other.canary), "reads out of reach: " + told(role, relation, row, answer));
    }

    private static boolean far(Who who, Where where) {
        return switch (who.where()) {
            case ANYWHERE -> true;
            case WHOLE_PROGRAMME -> !(where instanceof Where.OfUnit || where instanceof Where.InArea);
            case WHOLE_COUNTY -> where == Where.COUNTY;
        };
    }

    /**
     * What needs a question with it; an upload, which is over; somebody's own job, which is another's here; a visit,
     * for a handler.
     */
    private static boolean excepted(Row row, Role role) {
        return row.path().equals("/cards/code")
                || row.path().startsWith("/api/v1/field/uploads/")
                || row.path().startsWith("/jobs/")
                // A field officer sees it of households that he answers for.
                || role == Role.FIELD && row.path().equals("/households/{id}/openings")
                || role == Role.HANDLER && page(row).startsWith("/entries/");
    }

    private void out(Role role, Relation relation, Row row, HttpResponse<String> answer) {
        boolean record = row.path().contains("{")
                && !OF_NO_PLACE.contains(page(row).split("/")[1])
                // Programmes of a county are known to whoever works for a unit or in an area of it.
                && !(page(row).startsWith("/programmes") && relation != Relation.PROGRAMME)
                // A village is a place on the map; what is seen of it is what was entered there.
                && !row.path().startsWith("/cards/villages")
                && !row.path().startsWith("/api/v1/field/villages")
                && role != Role.ADMINISTRATOR;
        cell(record ? gone(row, answer.statusCode()) : answer.statusCode() < 500, told(role, relation, row, answer));
        cell(!answer.body().contains(other.canary), "reads out of reach: " + told(role, relation, row, answer));
    }

    private static String page(Row row) {
        return row.path().replaceFirst("^/api/v1", "");
    }

    /** A form without its fields is refused before anything is looked up, whatever it is about. */
    private static boolean gone(Row row, int status) {
        return status == 404 || status == 403 || status == 400 && row.how().equals("POST");
    }

    private static String told(Role role, Relation relation, Row row, HttpResponse<String> answer) {
        return role + " by " + relation + " " + row.how() + " " + row.path()
                + (answer == null ? "" : ": " + answer.statusCode() + " " + to(answer));
    }

    private void cell(boolean fits, String what) {
        cells++;
        if (!fits) wrong.add(what);
    }

    private void proved(String what) {
        assertThat(wrong).as(cells + " cells").isEmpty();
        Proof.of("G7", "%,d %s".formatted(cells, what));
        cells = 0;
    }
}
