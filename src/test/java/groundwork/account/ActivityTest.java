package groundwork.account;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Kinds;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.SampleEntries;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.Unknown;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActivityTest {

    @Test
    void plansRegistersCardsProfilesAndCorrectionsAreNoActivities() {
        var families = SampleEntries.all().stream()
                .filter(entry -> Activity.of(entry).isEmpty())
                .map(entry -> Kinds.of(entry).replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
        assertThat(families)
                .containsExactlyInAnyOrder("programme", "household", "card", "village", "entry", "erasure", "audit");
    }

    @Test
    void everybodyAtATalkIsCountedNamedOrNot() {
        var talk = new TalkEntry.Held(
                TalkEntry.PersonKind.VILLAGER, List.of(SampleEntries.id("a"), SampleEntries.id("b")), 3);
        assertThat(Activity.of(talk).orElseThrow().quantity()).isEqualTo(BigDecimal.valueOf(5));
    }

    @Test
    void helpOfAnotherKindThanMoneyHasNoQuantity() {
        var help = new AssistanceEntry.Given(
                AssistanceEntry.AssistanceKind.IDEA, null, SampleEntries.id("household"), null);
        assertThat(Activity.of(help)).contains(new Activity(SampleEntries.id("household"), null));
    }

    @Test
    void reliefForOneHouseholdConcernsItAndReliefForSeveralNone() {
        var one = List.of(SampleEntries.id("household"));
        assertThat(household(one, 0)).isEqualTo(SampleEntries.id("household"));
        assertThat(household(one, 1)).isNull();
    }

    @Test
    void aNewerKindIsAnActivityUnlessItsFamilyIsNot() {
        assertThat(Activity.of(new Unknown("visit.by_boat", "{}"))).isPresent();
        assertThat(Activity.of(new Unknown("programme.extended", "{}"))).isEmpty();
    }

    private static Object household(List<java.util.UUID> households, int unnamed) {
        return Activity.of(new ReliefEntry.Given(List.of(), households, unnamed, ReliefEntry.Occasion.OTHER))
                .orElseThrow()
                .household();
    }
}
