package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.card.CardCode;
import groundwork.card.Cards;
import groundwork.directory.Act;
import groundwork.directory.AuditFilter;
import groundwork.directory.AuditLine;
import groundwork.directory.AuditSearch;
import groundwork.directory.FirstStart;
import groundwork.directory.Role;
import groundwork.directory.Where;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** One household out of reach, needed all the same. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "spring.application.name=glass")
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BreakGlassTest {

    private static final int COUNTY = 441229;

    @LocalServerPort
    int port;

    @Autowired
    AuditSearch audit;

    private SmallCounty own;
    private SmallCounty other;

    @BeforeAll
    void fill(@Autowired FirstStart firstStart, @Autowired ApplicationContext program) throws IOException {
        firstStart.demo(COUNTY);
        own = new SmallCounty(program, COUNTY, "own", 441229_100_201L);
        other = new SmallCounty(program, COUNTY, "other", 441229_101_201L);
    }

    @Test
    void thatOneIsReachedForAWhileAndNothingElse() {
        var page = other.address("/households/{id}");
        try (var client = own.signedIn(port, Role.FIELD, new Where.OfUnit(own.unit()))) {
            assertThat(client.look(page).statusCode()).isEqualTo(404);
            client.look("/break-glass");
            var opened = client.fill("/break-glass", "record", id(page), "reason", "emergency");
            assertThat(to(opened)).isEqualTo(page);
            assertThat(client.look(page).body()).contains(other.canary, "out of your reach otherwise");
            for (var far : new String[] {"/demands/{id}", "/entries/{id}", "/book/{id}", "/assistance/pairings/{id}"})
                assertThat(client.look(other.address(far)).statusCode()).as(far).isEqualTo(404);
            assertThat(client.look("/demands").body()).doesNotContain(other.canary);
            assertThat(client.look(other.address("/cards/villages/{code}/profile"))
                            .body())
                    .doesNotContain(other.canary);

            assertThat(to(client.fill(page + "/break-glass/end"))).isEqualTo("/");
            assertThat(client.look(page).statusCode()).isEqualTo(404);
        }
        var kept = audit.page(own.scope, new AuditFilter(null, Act.BROKE_GLASS, id(page), null, null), null, null, 9);
        assertThat(kept).extracting(AuditLine::facts).contains("reason=emergency");
        try (var inspector = other.signedIn(port, Role.INSPECTOR)) {
            assertThat(inspector.look("/audit").body()).contains("Reached out of reach", "somebody is in danger");
            assertThat(inspector.look(page + "/openings").body()).contains("out of reach");
        }
    }

    @Test
    void byTheCodeOnItsCard(@Autowired Cards cards) {
        var page = other.address("/households/{id}");
        var card = cards.ofHousehold(other.scope, UUID.fromString(id(page))).getFirst();
        try (var client = own.signedIn(port, Role.LEADER, new Where.OfUnit(own.unit()))) {
            client.look("/break-glass");
            var opened = client.fill("/break-glass", "record", CardCode.of(card.id()), "reason", "complaint");
            assertThat(to(opened)).isEqualTo(page);
            assertThat(client.look(page).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void notWithoutAReasonNotOneThatIsNotThereAndNotByEverybody() {
        var record = id(other.address("/households/{id}"));
        try (var client = own.signedIn(port, Role.OFFICE, new Where.OfUnit(own.unit()))) {
            client.look("/break-glass");
            assertThat(client.fill("/break-glass", "record", record, "reason", "")
                            .body())
                    .contains("Choose why you need it")
                    .doesNotContain(other.canary);
            assertThat(client.fill("/break-glass", "record", UUID.randomUUID().toString(), "reason", "emergency")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(client.look("/households/" + record).statusCode()).isEqualTo(404);
        }
        for (var role : new Role[] {Role.INSPECTOR, Role.HANDLER, Role.AUDITOR, Role.READER})
            try (var client = own.signedIn(port, role, new Where.OfUnit(own.unit()))) {
                assertThat(client.fill("/break-glass", "record", record, "reason", "emergency")
                                .statusCode())
                        .as(role.word())
                        .isEqualTo(403);
            }
    }

    private static String id(String page) {
        return page.split("/")[2];
    }
}
