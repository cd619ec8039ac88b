package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.card.CardCode;
import groundwork.directory.FirstStart;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.directory.SignIns;
import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.Words;
import groundwork.ledger.WordsPlace;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import groundwork.support.TestDatabase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Words about somebody who is no household: a demand of a passer-by, an officer who has gone. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "spring.application.name=person-erasure")
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonErasureTest {

    private static final int COUNTY = 620122;
    private static final LocalDate DAY = LocalDate.of(2018, 5, 3);
    private static final UUID DEMAND = Ids.derived("person erasure", "demand");
    private static final String BIRD = "白鹡鸰";

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    @Autowired
    Officers officers;

    @Autowired
    SignIns signIns;

    private SmallCounty county;
    private About about;
    private Office office;

    @BeforeAll
    void fill(@Autowired FirstStart firstStart, @Autowired ApplicationContext program) throws IOException {
        firstStart.demo(COUNTY);
        county = new SmallCounty(program, COUNTY);
        var named = county.named();
        about = new About(
                county.programme(),
                county.unit(),
                county.village(),
                List.of(UUID.fromString(named.get("officer"))),
                null);
        office = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), COUNTY);
        office.enter(
                DEMAND,
                DAY,
                about,
                new DemandEntry.Raised(DEMAND, DemandEntry.Topic.ROADS, DemandEntry.Channel.VISIT, null, 1),
                Words.of(DEMAND, "demand", Map.of("title", "修路", "person", BIRD)));
        var settled = Ids.derived("person erasure", "settled");
        office.enter(
                settled,
                DAY.plusDays(1),
                about,
                new DemandEntry.Settled(DEMAND, DemandEntry.Means.UNIT, null),
                Words.of(settled, "note", Map.of("text", BIRD + "说路已修好")));
    }

    @Test
    void whatADemandSaysOfSomebodyGoesWithAllThatBecameOfIt() {
        var page = "/entries/" + DEMAND;
        try (var office = county.signedIn(port, Role.OFFICE);
                var administrator = county.administrator(port)) {
            assertThat(office.look(page).body()).contains(BIRD).doesNotContain(page + "/erasure");
            assertThat(office.look(page + "/erasure").statusCode()).isEqualTo(403);
            assertThat(administrator.look(page).body()).contains(page + "/erasure");
            assertThat(administrator.look(page + "/erasure").body()).contains(CardCode.of(DEMAND));
            assertThat(administrator
                            .fill(page + "/erasure", "code", "AAAA-AAAA")
                            .body())
                    .contains("Choose the basis", "not the code that stands above");
            assertThat(office.look("/demands/" + DEMAND).body()).contains(BIRD);
            assertThat(to(administrator.fill(page + "/erasure", "basis", "purpose_ended", "code", CardCode.of(DEMAND))))
                    .isEqualTo(page);
            for (var shown : List.of(page, "/demands/" + DEMAND, "/account"))
                assertThat(office.look(shown).body()).as(shown).doesNotContain(BIRD, "修路");
            assertThat(office.look(page).body()).contains("erased");
            assertThat(administrator.look(page + "/erasure").statusCode()).isEqualTo(409);
        }
        assertThat(erased("person", DEMAND)).isEqualTo("basis=purpose-ended");
    }

    @Test
    void ofTwoWhomAnEntryNamesEachCanBeErased() {
        var talk = Ids.derived("person erasure", "talk");
        var people = List.of(new UUID(0, 2), new UUID(0, 1));
        office.enter(
                talk,
                DAY,
                about,
                new TalkEntry.Held(TalkEntry.PersonKind.VILLAGER, people, 0),
                Words.of(people.getFirst(), "name", Map.of("name", "朱鹮")),
                Words.of(people.getLast(), "name", Map.of("name", "蓝歌鸲")));
        var page = "/entries/" + talk;
        try (var administrator = county.administrator(port)) {
            for (var person : people.reversed()) {
                assertThat(administrator.look(page + "/erasure").body()).contains(CardCode.of(person));
                assertThat(to(administrator.fill(
                                page + "/erasure", "basis", "purpose_ended", "code", CardCode.of(person))))
                        .isEqualTo(page);
            }
            assertThat(administrator.look(page).body()).doesNotContain("朱鹮", "蓝歌鸲");
            assertThat(administrator.look(page + "/erasure").body()).contains("were erased before");
        }
    }

    @Test
    void aHouseholdIsErasedFromItsOwnPage() {
        try (var administrator = county.administrator(port)) {
            var household = county.named().get("household");
            assertThat(administrator.look("/entries/" + household + "/erasure").statusCode())
                    .isEqualTo(409);
            assertThat(administrator
                            .look("/entries/" + UUID.randomUUID() + "/erasure")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void anOfficerIsErasedWhenHeWorksHereNoLonger() {
        var page = county.address("/officers/{id}");
        var id = UUID.fromString(page.split("/")[2]);
        try (var administrator = county.administrator(port);
                var own = county.signedIn(port, Role.ADMINISTRATOR)) {
            assertThat(own.look(page + "/erasure").statusCode()).isEqualTo(403);
            administrator.look(page);
            assertThat(administrator.look(page + "/erasure").body()).contains("still works here", "suspend");
            administrator.fill(page + "/suspension");
            administrator.look(page + "/erasure");
            assertThat(to(administrator.fill(page + "/erasure", "basis", "period_expired", "code", CardCode.of(id))))
                    .isEqualTo(page);
            assertThat(administrator.look(page).body()).contains("erased").doesNotContain("colleague");
            assertThat(administrator.look(page + "/erasure").statusCode()).isEqualTo(409);
        }
        assertThat(officers.find(county.scope, id))
                .map(officer -> officer.name())
                .hasValue(Words.ERASED);
        assertThat(signIns.login("colleague" + COUNTY)).isEmpty();
        for (var table : List.of("officer", "sign_in", "device", "roster", "roster_row"))
            assertThat(database.superuser()
                            .sql("select count(*) from directory." + table + " t where t::text ~ 'colleague'")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        assertThat(erased("officer", id)).isEqualTo("basis=period-expired");
    }

    @Test
    void whoHasTheSameNameAsAnErasedPersonStays(@Autowired List<WordsPlace> places) {
        var whom = new WordsPlace.Whom(COUNTY, java.util.Set.of(UUID.randomUUID()), java.util.Set.of("officer"));
        county.scope.write(db -> {
            places.stream()
                    .filter(place -> place.names().contains("directory.officer"))
                    .forEach(place -> place.erase(db, whom));
            return null;
        });
        assertThat(officers.find(county.scope, county.officer(Role.OFFICE))
                        .orElseThrow()
                        .name())
                .contains(county.canary);
    }

    private String erased(String kind, UUID id) {
        return database.superuser()
                .sql("select facts from directory.audit where act = 'erased' and kind = :kind and id = :id")
                .param("kind", kind)
                .param("id", id.toString())
                .query(String.class)
                .single();
    }
}
