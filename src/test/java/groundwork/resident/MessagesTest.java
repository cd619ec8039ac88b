package groundwork.resident;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.card.CardCode;
import groundwork.demand.Demands;
import groundwork.demand.Moves;
import groundwork.demand.Raising;
import groundwork.directory.Counties;
import groundwork.directory.Officer;
import groundwork.directory.Scopes;
import groundwork.ledger.About;
import groundwork.ledger.CardEntry;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import groundwork.ledger.WordsPlace.Whom;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What comes by the cards' pages, and what becomes of it. */
@SpringBootTest
@OnFreshDatabase
class MessagesTest {

    private static final AtomicInteger COUNTY = new AtomicInteger(650601);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 23);

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Counties counties;

    @Autowired
    Addresses addresses;

    @Autowired
    Inbox inbox;

    @Autowired
    MessageWords words;

    @Autowired
    TakingUp takingUp;

    @Autowired
    Moves moves;

    @Autowired
    Demands demands;

    @Autowired
    Clock clock;

    private Office office;
    private UUID household;
    private Addressed to;

    @BeforeEach
    void aHouseholdWithACard() {
        office = new Office(ledger, scopes, COUNTY.incrementAndGet());
        counties.open(office.scope.county(), Officer.of(office.scope.officer(), null, "样例甲"));
        household = Ids.next(clock);
        var about = new About(null, null, 650601001001L, List.of(office.scope.officer()), null);
        office.enter(
                household,
                DAY,
                about,
                new HouseholdEntry.Registered(1),
                Words.of(household, "household", Map.of("name", "样例丙")));
        var card = office.enter(DAY, about, new CardEntry.Issued(household, office.scope.officer()));
        to = addresses.find("" + office.scope.county(), CardCode.of(card)).orElseThrow();
    }

    @Test
    void whoIsErasedGoesWithWhatHeSaidOfHimself() {
        var his = sent("The lamp is dark", "样例丁 13800001234");
        var other = sent("The road is wet", "");
        office.scope.write(db -> {
            words.erase(db, new Whom(office.scope.county(), Set.of(UUID.randomUUID()), Set.of("样例丁")));
            return null;
        });
        assertThat(inbox.find(office.scope, his)).isEmpty();
        assertThat(inbox.find(office.scope, other).orElseThrow().text()).isEqualTo("The road is wet");
    }

    @Test
    void whatIsPutToADemandKeepsWhoSaidIt() {
        var demand = moves.raise(
                office.scope,
                new Raising(
                        null,
                        null,
                        null,
                        household,
                        Topic.LIVELIHOOD,
                        Channel.VISIT,
                        null,
                        null,
                        1,
                        DAY,
                        "Lamp",
                        "",
                        "",
                        null));
        takingUp.merge(
                office.scope,
                inbox.find(office.scope, sent("It is still dark", "样例丁")).orElseThrow(),
                demand);
        var step = demands.find(office.scope, demand)
                .orElseThrow()
                .life()
                .getLast()
                .step();
        assertThat(step.what()).isInstanceOf(DemandEntry.Noted.class);
        var said = office.scope
                .read(db -> new Postings(db).words(List.of(step.wordsOf())))
                .get(step.wordsOf())
                .getFirst();
        assertThat(said.get("text")).isEqualTo("It is still dark");
        assertThat(said.get("from")).isEqualTo("样例丁");
    }

    private UUID sent(String text, String from) {
        var id = UUID.randomUUID();
        inbox.receive(to, id, Message.Kind.DEMAND, text, from);
        return id;
    }
}
