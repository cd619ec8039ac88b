package groundwork.console.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.console.assistance.Neighbours.Neighbour;
import groundwork.directory.FirstStart;
import groundwork.directory.Scopes;
import groundwork.ledger.About;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.Words;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Who of a village has nobody, also where two households turned out to be one. */
@SpringBootTest
@OnFreshDatabase
class NeighboursTest {

    private static final int COUNTY = 620122;
    private static final long VILLAGE = 620_122_100_201L;
    private static final LocalDate MAY = LocalDate.of(2018, 5, 3);

    @Autowired
    Neighbours neighbours;

    private Office office;
    private About about;

    @Test
    void aPairingWithWhatWasMergedIntoItIsItsOwn(
            @Autowired FirstStart firstStart, @Autowired Ledger ledger, @Autowired Scopes scopes) {
        firstStart.demo(COUNTY);
        office = new Office(ledger, scopes, COUNTY);
        about = new About(null, null, VILLAGE, List.of(office.scope.officer()), null);
        var twin = needy("twin");
        var kept = needy("kept");
        var alone = needy("alone");
        office.enter(MAY, about, new PairingEntry.Formed(office.scope.officer(), twin));
        office.enter(MAY, about, new HouseholdEntry.Merged(twin, kept));
        assertThat(neighbours.of(office.scope, VILLAGE))
                .filteredOn(Neighbour::paired)
                .extracting(one -> one.household().id())
                .containsExactly(kept);
        assertThat(neighbours.unpaired(office.scope, VILLAGE))
                .extracting(one -> one.household().id())
                .containsExactly(alone);
    }

    private UUID needy(String name) {
        var id = Ids.derived("neighbours", name);
        return office.enter(
                id,
                MAY,
                about,
                new HouseholdEntry.Registered(1),
                Words.of(id, "household", Map.of("name", name, "need", "sample need")));
    }
}
