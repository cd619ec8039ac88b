package groundwork.card;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.figure.Contribution;
import groundwork.ledger.About;
import groundwork.ledger.Author;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Change;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeckTest {

    private static final UUID CARD = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID WITHDRAWAL = new UUID(0, 3);
    private static final UUID LI = new UUID(1, 1);
    private static final UUID OFFICER = new UUID(2, 1);
    private static final Entry ISSUED = new CardEntry.Issued(LI, OFFICER);

    private final Deck deck = new Deck();
    private long position;

    @Test
    void aHouseholdWithACardCountsUntilItIsWithdrawn() {
        happens(CARD, null, fact(3, ISSUED));
        assertThat(deck.counted(CARD)).extracting(Contribution::subject).containsExactly(LI);
        happens(WITHDRAWAL, null, fact(9, new CardEntry.Withdrawn(CARD)));
        assertThat(deck.counted(CARD)).isEmpty();
        assertThat(deck.withdrawn(CARD)).contains(LocalDate.of(2018, 5, 9));
    }

    @Test
    void aWithdrawalMayComeBeforeItsCard() {
        happens(WITHDRAWAL, null, fact(9, new CardEntry.Withdrawn(CARD)));
        happens(CARD, null, fact(3, ISSUED));
        assertThat(deck.counted(CARD)).isEmpty();
    }

    @Test
    void aStruckWithdrawalLeavesTheCardValid() {
        happens(CARD, null, fact(3, ISSUED));
        happens(WITHDRAWAL, null, fact(9, new CardEntry.Withdrawn(CARD)));
        happens(WITHDRAWAL, fact(9, new CardEntry.Withdrawn(CARD)), null);
        assertThat(deck.counted(CARD)).hasSize(1);
    }

    @Test
    void aWithdrawalOfTheWrongCardIsPutRight() {
        happens(CARD, null, fact(3, ISSUED));
        happens(OTHER, null, fact(3, ISSUED));
        happens(WITHDRAWAL, null, fact(9, new CardEntry.Withdrawn(OTHER)));
        happens(WITHDRAWAL, fact(9, new CardEntry.Withdrawn(OTHER)), fact(9, new CardEntry.Withdrawn(CARD)));
        assertThat(deck.counted(OTHER)).hasSize(1);
        assertThat(deck.counted(CARD)).isEmpty();
    }

    @Test
    void theFirstOfTwoWithdrawalsSaysSinceWhen() {
        happens(CARD, null, fact(3, ISSUED));
        happens(WITHDRAWAL, null, fact(20, new CardEntry.Withdrawn(CARD)));
        happens(OTHER, null, fact(9, new CardEntry.Withdrawn(CARD)));
        assertThat(deck.withdrawn(CARD)).contains(LocalDate.of(2018, 5, 9));
    }

    @Test
    void theCardOfAWholeVillageIsNoHouseholds() {
        happens(CARD, null, fact(3, new CardEntry.Issued(null, OFFICER)));
        assertThat(deck.issue(CARD)).isPresent();
        assertThat(deck.counted(CARD)).isEmpty();
    }

    @Test
    void aCorrectedCardKeepsItsPlaceAndAStruckOneIsGone() {
        happens(CARD, null, fact(3, ISSUED));
        happens(CARD, fact(3, ISSUED), fact(4, ISSUED));
        assertThat(deck.issue(CARD).orElseThrow())
                .extracting(Issue::day, Issue::position)
                .containsExactly(LocalDate.of(2018, 5, 4), 0L);
        happens(CARD, fact(4, ISSUED), null);
        assertThat(deck.issue(CARD)).isEmpty();
        assertThat(deck.counted(CARD)).isEmpty();
    }

    private void happens(UUID entry, Fact before, Fact after) {
        deck.lay(new Change(
                position++, entry, Instant.EPOCH, Author.of(OFFICER), version(entry, before), version(entry, after)));
    }

    private static Change.Version version(UUID entry, Fact fact) {
        return fact == null ? null : new Change.Version(fact, entry);
    }

    private static Fact fact(int day, Entry entry) {
        return Fact.on(LocalDate.of(2018, 5, day), About.NOTHING, entry);
    }
}
