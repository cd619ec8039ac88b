package groundwork.figure;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.About;
import groundwork.ledger.Author;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Store;
import groundwork.ledger.VisitEntry;
import groundwork.support.TestDatabase;
import groundwork.support.TestKeys;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Households that turn out to be one are counted once, from the position on where somebody said so. */
class MergedHouseholdsTest {

    private static final int COUNTY = 640221;
    private static final UUID PROGRAMME = Ids.programme(COUNTY, "sample");
    private static final Figure HOUSEHOLDS = Figure.distinct("x.households", "x", Figure.Unit.HOUSEHOLDS);

    private final TestDatabase database = TestDatabase.fresh();
    private final Store store = new Store(database.app(), TestKeys.vault());
    private final Figures figures = new Figures(List.of(new Visited()));
    private final Ledger ledger =
            new Ledger(store, List.of(new FigureProjection(List.of(new Visited()))), Clock.systemUTC());
    private final UUID a = new UUID(0, 1);
    private final UUID b = new UUID(0, 2);
    private final UUID c = new UUID(0, 3);
    private long position;

    static final class Visited implements Counted {
        @Override
        public List<Figure> figures() {
            return List.of(HOUSEHOLDS);
        }

        @Override
        public List<Contribution> contributions(UUID entry, Fact fact) {
            return fact.entry() instanceof VisitEntry.Made made
                    ? List.of(Contribution.of("x", entry, fact).subject(made.household()))
                    : List.of();
        }
    }

    @BeforeEach
    void visitThree() {
        for (var household : List.of(a, b, c)) append(new VisitEntry.Made(household, VisitEntry.VisitKind.HOME));
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void aChainCountsAsOneInEitherOrder() {
        append(new HouseholdEntry.Merged(a, b));
        append(new HouseholdEntry.Merged(b, c));
        assertThat(counts()).containsExactly(0L, 1L, 2L, 3L, 2L, 1L);
    }

    @Test
    void theLaterLinkFirst() {
        append(new HouseholdEntry.Merged(b, c));
        append(new HouseholdEntry.Merged(a, b));
        assertThat(counts()).containsExactly(0L, 1L, 2L, 3L, 2L, 1L);
    }

    @Test
    void inOneBatchAsWell() {
        ledger.append(
                COUNTY,
                Author.of(UUID.randomUUID()),
                List.of(draft(new HouseholdEntry.Merged(a, b)), draft(new HouseholdEntry.Merged(b, c))));
        position += 2;
        assertThat(counts()).containsExactly(0L, 1L, 2L, 3L, 2L, 1L);
    }

    @Test
    void theMiddleOfAChainIsStruckAndReplaced() {
        append(new HouseholdEntry.Merged(a, b));
        var middle = append(new HouseholdEntry.Merged(b, c));
        append(new Correction.Struck(middle));
        append(new Correction.Replaced(middle, fact(new HouseholdEntry.Merged(c, b))));
        assertThat(counts()).containsExactly(0L, 1L, 2L, 3L, 2L, 1L, 2L, 1L);
    }

    /** What was counted at each position, from 0 to the head, as it is told now. */
    private List<Long> counts() {
        return store.read(COUNTY, db -> {
            var counts = new ArrayList<Long>();
            for (long at = 0; at <= position; at++)
                counts.add(figures.count(db, HOUSEHOLDS, Extent.of(PROGRAMME), at, null)
                        .value()
                        .longValue());
            return counts;
        });
    }

    private UUID append(Entry entry) {
        var draft = draft(entry);
        ledger.append(COUNTY, Author.of(UUID.randomUUID()), List.of(draft));
        position++;
        return draft.id();
    }

    private static Draft draft(Entry entry) {
        return new Draft(UUID.randomUUID(), fact(entry), List.of());
    }

    private static Fact fact(Entry entry) {
        var about = new About(PROGRAMME, null, 640221203209L, List.of(), null);
        return Fact.on(LocalDate.of(2018, 5, 12), about, entry);
    }
}
