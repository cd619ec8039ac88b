package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.directory.Grants;
import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.directory.Where;
import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Ledger;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who can see a record, and by which of the roles that were given to them. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadersTest {

    private static final int COUNTY = 441252;
    private static final LocalDate DAY = LocalDate.of(2018, 5, 14);

    @LocalServerPort
    int port;

    @Autowired
    Grants grants;

    private ApplicationContext program;
    private SmallCounty own;
    private SmallCounty other;
    private Where leading;
    private Where walking;
    private Where handling;

    @BeforeAll
    void fill(@Autowired FirstStart firstStart, @Autowired ApplicationContext running) throws IOException {
        program = running;
        firstStart.demo(COUNTY);
        own = new SmallCounty(program, COUNTY, "own", 441252_100_201L);
        other = new SmallCounty(program, COUNTY, "other", 441252_101_201L);
        leading = new Where.OfUnit(own.unit());
        walking = new Where.InArea(other.village() / 1000);
        handling = new Where.OfUnit(other.unit());
        own.key(Role.LEADER, leading);
        other.key(Role.FIELD, walking);
        other.key(Role.HANDLER, handling);
    }

    @Test
    void whoseRoleReachesItIsNamedWithTheRoleAndNobodyElse() {
        try (var inspector = own.signedIn(port, Role.INSPECTOR)) {
            assertThat(inspector.look(own.address("/readers/{id}")).body())
                    .contains("known own leader" + leading.hashCode(), "known own inspector", "known own reason")
                    .doesNotContain("field" + walking.hashCode(), "handler" + handling.hashCode(), own.canary);
            assertThat(inspector.look(other.address("/readers/{id}")).body())
                    .contains("field" + walking.hashCode())
                    .doesNotContain("leader" + leading.hashCode());
        }
    }

    @Test
    void aUnitThatADemandIsReferredToSeesItUntilItsRoleEnds() {
        var work = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), COUNTY);
        var about = new About(own.programme(), own.unit(), own.village(), List.of(), null);
        var demand = UUID.randomUUID();
        var raised = new DemandEntry.Raised(demand, DemandEntry.Topic.ROADS, DemandEntry.Channel.VISIT, null, 1);
        work.enter(demand, DAY, about, raised);
        var readers = "/readers/" + demand;
        var handler = "handler" + handling.hashCode();
        try (var inspector = own.signedIn(port, Role.INSPECTOR)) {
            assertThat(inspector.look(readers).body()).doesNotContain(handler);
            work.enter(DAY, about, new DemandEntry.Referred(demand, other.unit(), DAY.plusDays(9)));
            assertThat(inspector.look(readers).body()).contains(handler);
            var given = grants.open(own.scope).stream()
                    .filter(grant ->
                            grant.role() == Role.HANDLER && grant.where().equals(handling))
                    .findFirst()
                    .orElseThrow();
            assertThat(grants.end(own.scope, given.officer(), given.id())).isTrue();
            assertThat(inspector.look(readers).body()).doesNotContain(handler);
        }
    }

    @Test
    void onlyWhoOverseesTheWholeCountyAsks() {
        var record = other.address("/readers/{id}");
        try (var office = own.signedIn(port, Role.OFFICE);
                var near = own.signedIn(port, Role.INSPECTOR, leading);
                var administrator = own.signedIn(port, Role.ADMINISTRATOR)) {
            assertThat(office.look(record).statusCode()).isEqualTo(403);
            assertThat(near.look(own.address("/readers/{id}")).statusCode()).isEqualTo(403);
            assertThat(administrator.look(record).statusCode()).isEqualTo(200);
            assertThat(administrator.look("/readers/" + UUID.randomUUID()).statusCode())
                    .isEqualTo(404);
        }
    }
}
