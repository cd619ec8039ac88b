package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.assistance.Hazards;
import groundwork.assistance.Marked;
import groundwork.assistance.Reliefs;
import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.frame.Gap;
import groundwork.frame.Gaps;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.HazardEntry.HazardKind;
import groundwork.ledger.HazardEntry.HazardUrgency;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.ReliefEntry.Goods;
import groundwork.ledger.ReliefEntry.GoodsKind;
import groundwork.ledger.ReliefEntry.GoodsUnit;
import groundwork.ledger.ReliefEntry.Occasion;
import groundwork.ledger.ReliefEntry.Sign;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Help where there is more of it than a page shows, and where a form or a list says what it should not. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "groundwork.allowances=100")
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AidworkTest {

    private static final LocalDate DAY = LocalDate.of(2018, 5, 12);

    @LocalServerPort
    int port;

    @Autowired
    List<Gaps> gaps;

    @Autowired
    ProgrammeChoices programmes;

    private SmallCounty county;
    private Office work;
    private Client office;

    @BeforeAll
    void open(@Autowired ApplicationContext program) throws IOException {
        county = new SmallCounty(program, 411084);
        work = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), county.code);
        office = county.signedIn(port, Role.OFFICE);
        office.look("/assistance");
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void whateverWaitsCanBeClearedAndNotTheOldestAlone(@Autowired Hazards hazards) {
        var found = new ArrayList<Draft>();
        for (int day = 0; day < 60; day++)
            found.add(draft(
                    county.unit(), DAY.plusDays(day), new HazardEntry.Found(HazardKind.FIRE, HazardUrgency.SOON)));
        work.append(found.toArray(Draft[]::new));
        var form = "/assistance/hazards/" + found.getLast().id() + "/clearing";
        assertThat(office.look(form).body()).contains("action=\"" + form);
        var refused = office.fill(form, "day", "2118-01-01", "text", "样例");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("action=\"" + form, "day-error");
        assertThat(office.fill(form, "day", "2018-12-01").statusCode()).isEqualTo(303);
        var first = hazards.page(county.scope, county.programme(), true, Paged.From.FIRST, 5);
        for (var madeUp : List.of(new Paged.From("x", null), new Paged.From(null, "x")))
            assertThat(hazards.page(county.scope, county.programme(), true, madeUp, 5))
                    .isEqualTo(first);
    }

    @Test
    void aVillageIsOneOfTheCounty() {
        for (var village : List.of("110101001001", "000000000001", "1"))
            for (var form : List.of("/assistance/hazards", "/demands", "/forms/" + sheet() + "/issues")) {
                var answer = office.fill(
                        form,
                        "village",
                        village,
                        "place",
                        "x",
                        "kind",
                        "fire",
                        "urgency",
                        "soon",
                        "day",
                        "2018-05-12",
                        "title",
                        "x",
                        "topic",
                        "roads",
                        "channel",
                        "visit",
                        "recipient",
                        "resident",
                        "many",
                        "1");
                assertThat(answer.statusCode()).as("%s %s", form, village).isEqualTo(422);
                assertThat(answer.body()).as("%s %s", form, village).contains("village-error");
            }
    }

    @Test
    void aProgrammeIsGivenNoVillageThatIsNone() {
        var answer = office.fill(county.address("/programmes/{slug}/villages"), "village", " ");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    }

    @Test
    void gapsAreCountedAlsoWhereThereAreManyAndMoneyIsSeenBehindThem() {
        var before = counted();
        var drafts = new ArrayList<Draft>();
        for (int one = 0; one < 130; one++)
            drafts.add(draft(county.unit(), DAY, new PairingEntry.Ended(UUID.randomUUID())));
        for (int one = 0; one < 230; one++) {
            var stock = UUID.randomUUID();
            drafts.add(draft(stock, DAY, new ReliefEntry.Stocked(rice(1), null)));
            drafts.add(draft(stock, DAY, new ReliefEntry.Given(rice(2), List.of(), 1, Occasion.OTHER)));
        }
        drafts.add(draft(county.unit(), DAY, new FundsEntry.Spent(new BigDecimal(9000), null)));
        work.append(drafts.toArray(Draft[]::new));
        var after = counted();
        assertThat(after.get("assistance.gap.stray") - before.get("assistance.gap.stray"))
                .isEqualTo(130);
        assertThat(after.get("assistance.gap.goods") - before.get("assistance.gap.goods"))
                .isEqualTo(230);
        assertThat(after.get("assistance.gap.funds")).isEqualTo(1);
        assertThat(office.look("/assistance").body()).contains("130 ");
        assertThat(office.look("/assistance/funds?demand=" + demand()).body()).contains("8,990");
    }

    @Test
    void aMarkThatDoesNotSayHowIsNone() {
        var household = UUID.fromString(county.address("/households/{id}").split("/")[2]);
        var relief = UUID.randomUUID();
        work.enter(
                relief,
                DAY,
                about(county.unit()),
                new ReliefEntry.Given(rice(1), List.of(household), 0, Occasion.OTHER));
        work.enter(DAY, about(county.unit()), new ReliefEntry.Received(relief, household, null));
        assertThat(office.look("/assistance/relief/" + relief).body()).contains("0 of 1");
        assertThat(office.look("/assistance/relief/" + relief + "/print").body())
                .doesNotContain("null", "entry.sign");
    }

    @Test
    void theMarksOfAListComeInTogetherOrNotAtAll(@Autowired Reliefs reliefs) {
        var household = UUID.fromString(county.address("/households/{id}").split("/")[2]);
        var relief = UUID.randomUUID();
        work.enter(
                relief,
                DAY,
                about(county.unit()),
                new ReliefEntry.Given(rice(1), List.of(household), 0, Occasion.OTHER));
        var known = new Marked(household, Sign.THUMB, "");
        var unknown = new Marked(UUID.randomUUID(), Sign.THUMB, "");
        var before = county.head();
        assertThatThrownBy(() -> reliefs.mark(county.scope, relief, List.of(known, unknown)))
                .isInstanceOf(Refusal.class);
        assertThat(county.head()).isEqualTo(before);
        reliefs.mark(county.scope, relief, List.of(known));
        assertThat(reliefs.marks(county.scope, relief).get(household).sign()).isEqualTo("thumb");
    }

    private Map<String, Long> counted() {
        var programme = programmes.chosen(county.scope, null).orElseThrow();
        return gaps.stream()
                .flatMap(each -> each.of(county.scope, programme).stream())
                .filter(gap -> gap.count() != null)
                .collect(Collectors.toMap(Gap::key, Gap::count));
    }

    private String sheet() {
        return county.address("/forms/{id}").split("/")[2];
    }

    private String demand() {
        return county.address("/demands/{id}").split("/")[2];
    }

    private Draft draft(UUID unit, LocalDate day, Entry entry) {
        return new Draft(Ids.derived("aid", UUID.randomUUID()), Fact.on(day, about(unit), entry), List.of());
    }

    private About about(UUID unit) {
        return new About(county.programme(), unit, county.village(), List.of(), null);
    }

    private static List<Goods> rice(int bags) {
        return List.of(new Goods(GoodsKind.RICE, new BigDecimal(bags), GoodsUnit.BAG));
    }
}
