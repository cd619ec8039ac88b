package groundwork.card;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.card.Profile.Place;
import groundwork.figure.Contributions;
import groundwork.ledger.About;
import groundwork.ledger.Author;
import groundwork.ledger.Change;
import groundwork.ledger.Fact;
import groundwork.ledger.VillageEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProfilesTest {

    private static final UUID SPRING = new UUID(0, 1);
    private static final UUID AUTUMN = new UUID(0, 2);
    private static final UUID PROGRAMME = new UUID(1, 1);
    private static final UUID NEXT_YEARS = new UUID(1, 2);
    private static final long TONGCHENG = 640221203209L;

    private final Profiles profiles = new Profiles();
    private long position;

    @Test
    void theLatestProfileCounts() {
        happens(SPRING, null, fact(PROGRAMME, 3, 480));
        happens(AUTUMN, null, fact(PROGRAMME, 9, 484));
        assertThat(households(PROGRAMME)).isEqualTo(484);
    }

    @Test
    void alsoWhenItArrivedFirst() {
        happens(AUTUMN, null, fact(PROGRAMME, 9, 484));
        happens(SPRING, null, fact(PROGRAMME, 3, 480));
        assertThat(households(PROGRAMME)).isEqualTo(484);
    }

    @Test
    void ofOneDayTheOneEnteredLast() {
        happens(SPRING, null, fact(PROGRAMME, 3, 480));
        happens(AUTUMN, null, fact(PROGRAMME, 3, 484));
        assertThat(households(PROGRAMME)).isEqualTo(484);
    }

    @Test
    void whenItIsStruckTheOneBeforeCountsAgain() {
        happens(SPRING, null, fact(PROGRAMME, 3, 480));
        happens(AUTUMN, null, fact(PROGRAMME, 9, 484));
        happens(AUTUMN, fact(PROGRAMME, 9, 484), null);
        assertThat(households(PROGRAMME)).isEqualTo(480);
    }

    @Test
    void eachProgrammeHasItsOwn() {
        happens(SPRING, null, fact(PROGRAMME, 3, 480));
        happens(AUTUMN, null, fact(NEXT_YEARS, 9, 484));
        assertThat(households(PROGRAMME)).isEqualTo(480);
        assertThat(households(NEXT_YEARS)).isEqualTo(484);
    }

    @Test
    void aProfileMovedToAnotherVillageLeavesNothingBehind() {
        happens(SPRING, null, fact(PROGRAMME, 3, 480));
        var about = new About(PROGRAMME, null, TONGCHENG + 1, List.of(), null);
        happens(SPRING, fact(PROGRAMME, 3, 480), fact(about, 3, 480));
        assertThat(profiles.counted(new Place(PROGRAMME, TONGCHENG))).isEmpty();
        assertThat(profiles.counted(new Place(PROGRAMME, TONGCHENG + 1))).hasSize(3);
    }

    private int households(UUID programme) {
        return profiles.counted(new Place(programme, TONGCHENG)).stream()
                .filter(contribution -> contribution.series().equals(CardFigures.VILLAGE_HOUSEHOLDS))
                .findFirst()
                .orElseThrow()
                .amount()
                .intValueExact();
    }

    private void happens(UUID entry, Fact before, Fact after) {
        var change = new Change(
                position++, entry, Instant.EPOCH, Author.of(entry), version(entry, before), version(entry, after));
        profiles.follow(change, new Contributions());
    }

    private static Change.Version version(UUID entry, Fact fact) {
        return fact == null ? null : new Change.Version(fact, entry);
    }

    private static Fact fact(UUID programme, int month, int households) {
        return fact(new About(programme, null, TONGCHENG, List.of(), null), month, households);
    }

    private static Fact fact(About about, int month, int households) {
        var profiled = new VillageEntry.Profiled(8, households, new BigDecimal("8258.8"));
        return Fact.on(LocalDate.of(2018, month, 1), about, profiled);
    }
}
