package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.Act;
import groundwork.directory.AuditFilter;
import groundwork.directory.AuditLine;
import groundwork.directory.AuditSearch;
import groundwork.directory.FirstStart;
import groundwork.directory.Grants;
import groundwork.directory.Role;
import groundwork.directory.Where;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Units and villages are moved, and with them what people reach; nobody comes to reach more by a move of his own. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "spring.application.name=moves")
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovesTest {

    private static final int PINGLUO = 640221;
    private static final long CHENGGUAN = 640_221_100L;
    private static final long TONGFU = 640_221_203L;

    @LocalServerPort
    int port;

    @Autowired
    AuditSearch audit;

    @Autowired
    Grants grants;

    private SmallCounty own;
    private SmallCounty other;

    @BeforeAll
    void fill(@Autowired FirstStart firstStart, @Autowired ApplicationContext program) throws IOException {
        firstStart.demo(PINGLUO);
        own = new SmallCounty(program, PINGLUO, "own", 640_221_100_001L);
        other = new SmallCounty(program, PINGLUO, "other", 640_221_203_209L);
    }

    @Test
    void aVillageIsMovedAndWhoReachesItGoesByItsTownship() {
        var household = other.address("/households/{id}");
        var move = other.address("/areas/{code}/move");
        try (var old = other.signedIn(port, Role.FIELD, new Where.InArea(TONGFU));
                var young = own.signedIn(port, Role.OFFICE, new Where.InArea(CHENGGUAN));
                var administrator = own.signedIn(port, Role.ADMINISTRATOR)) {
            assertThat(old.look(household).statusCode()).isEqualTo(200);
            assertThat(young.look(household).statusCode()).isEqualTo(404);
            administrator.look(move);
            assertThat(administrator
                            .fill(move, "township", Long.toString(TONGFU))
                            .statusCode())
                    .isEqualTo(422);
            var asked = administrator.fill(move, "township", Long.toString(CHENGGUAN));
            assertThat(asked.body()).contains("Whose reach changes", "known own office", "known other field");
            assertThat(young.look(household).statusCode()).isEqualTo(404);
            assertThat(to(administrator.fill(move, "township", Long.toString(CHENGGUAN), "seen", "1")))
                    .isEqualTo("/areas");
            assertThat(old.look(household).statusCode()).isEqualTo(404);
            assertThat(young.look(household).body()).contains(other.canary);
            assertThat(young.look("/account?programme=work-of-other640221&village=" + CHENGGUAN)
                            .body())
                    .contains("/entries/" + other.address("/entries/{id}").split("/")[2]);
            assertThat(young.look("/areas").body()).contains("moved here");
            assertThat(administrator
                            .fill(move, "township", Long.toString(TONGFU), "seen", "1")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(old.look(household).statusCode()).isEqualTo(200);
        }
        assertThat(audit.page(own.scope, new AuditFilter(null, Act.AREA_MOVED, null, null, null), null, null, 9))
                .extracting(AuditLine::facts)
                .containsExactly("from=640221100 to=640221203", "from=640221203 to=640221100");
    }

    @Test
    void aUnitIsMovedBelowAnother() {
        var move = "/units/" + other.unit() + "/move";
        var demand = other.address("/demands/{id}");
        try (var above = own.signedIn(port, Role.FIELD, new Where.OfUnit(own.unit()));
                var administrator = own.signedIn(port, Role.ADMINISTRATOR)) {
            assertThat(above.look(demand).statusCode()).isEqualTo(404);
            administrator.look(move);
            var asked = administrator.fill(move, "parent", own.unit().toString(), "area", "通伏乡");
            assertThat(asked.body()).contains("Whose reach changes", "known own field", "Tongfu Township");
            assertThat(administrator
                            .fill(move, "parent", other.unit().toString())
                            .body())
                    .contains("parent-error");
            assertThat(administrator.fill(move, "parent", "", "area", "nowhere").body())
                    .contains("area-error");
            assertThat(to(administrator.fill(move, "parent", own.unit().toString(), "area", "640221203", "seen", "1")))
                    .isEqualTo("/units/" + other.unit());
            assertThat(above.look(demand).statusCode()).isEqualTo(200);
            var page = above.look("/units/" + other.unit()).body();
            assertThat(page).contains("known other officer", "Tongfu Township", "/units/" + own.unit());
            assertThat(above.look("/units/" + own.unit()).body()).contains("/units/" + other.unit());
            assertThat(to(administrator.fill(move, "parent", "", "area", "", "seen", "1")))
                    .isEqualTo("/units/" + other.unit());
            assertThat(above.look(demand).statusCode()).isEqualTo(404);
        }
        assertThat(audit.page(own.scope, new AuditFilter(null, Act.UNIT_MOVED, null, null, null), null, null, 9))
                .extracting(AuditLine::facts)
                .containsExactly(
                        "from=" + own.unit() + " fromArea=640221203", "to=" + own.unit() + " toArea=640221203");
    }

    @Test
    void nobodyMovesSomethingIntoAReachOfHisOwn() {
        try (var administrator = other.signedIn(port, Role.ADMINISTRATOR)) {
            var self = other.officer(Role.ADMINISTRATOR);
            var unit = "/units/" + other.unit() + "/move";
            var village = other.address("/areas/{code}/move");
            administrator.look(unit);
            // One that begins next week would reach it then.
            for (var from : List.of(grants.today().plusDays(7), grants.today())) {
                var below = grants.give(own.scope, self, Role.FIELD, new Where.OfUnit(own.unit()), from, null, "");
                var there = grants.give(own.scope, self, Role.FIELD, new Where.InArea(CHENGGUAN), from, null, "");
                var gained = administrator.fill(unit, "parent", own.unit().toString(), "seen", "1");
                assertThat(gained.statusCode()).isEqualTo(422);
                assertThat(gained.body()).contains("parent-error", "A role of your own");
                var reached = administrator.fill(village, "township", Long.toString(CHENGGUAN), "seen", "1");
                assertThat(reached.statusCode()).isEqualTo(422);
                assertThat(reached.body()).contains("township-error", "A role of your own");
                assertThat(administrator.look(other.address("/households/{id}")).statusCode())
                        .isIn(403, 404);
                grants.end(own.scope, self, below);
                grants.end(own.scope, self, there);
            }
        }
    }

    @Test
    void whoseRoleIsOverChangesNothing() {
        var past = grants.today().minusDays(1);
        other.key(Role.HANDLER, Where.COUNTY);
        var handler = other.officer(Role.HANDLER);
        grants.give(own.scope, handler, Role.HANDLER, new Where.OfUnit(own.unit()), past, past, "");
        try (var administrator = own.signedIn(port, Role.ADMINISTRATOR)) {
            var move = "/units/" + other.unit() + "/move";
            administrator.look(move);
            assertThat(administrator.fill(move, "parent", own.unit().toString()).body())
                    .contains("Whose reach changes")
                    .doesNotContain("known other handler");
        }
    }

    @Test
    void whatIsOfAnotherCountyIsNotThere() {
        try (var administrator = own.signedIn(port, Role.ADMINISTRATOR)) {
            administrator.look("/areas");
            for (var address : new String[] {
                "/areas/360781103001/move",
                "/areas/640221100/move",
                "/areas/x/move",
                "/units/" + UUID.randomUUID() + "/move"
            }) {
                assertThat(administrator.look(address).statusCode()).isEqualTo(404);
                assertThat(administrator
                                .fill(address, "township", "360781103", "seen", "1")
                                .statusCode())
                        .isEqualTo(404);
            }
        }
    }
}
