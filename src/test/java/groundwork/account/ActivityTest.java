package groundwork.account;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Kinds;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.SampleEntries;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.Unknown;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActivityTest {

    @Test
    void plansRegistersCardsProfilesAndCorrectionsAreNoActivities() {
        var whole = Set.of("programme", "household", "card", "village", "entry", "erasure", "audit", "attachment");
        var none = SampleEntries.all().stream()
                .filter(entry -> Activity.of(entry).isEmpty())
                .map(Kinds::of)
                .map(kind -> whole.contains(kind.replaceFirst("\\..*", "")) ? kind.replaceFirst("\\..*", "") : kind)
                .collect(Collectors.toSet());
        var expected = new HashSet<>(whole);
        expected.addAll(Set.of("form.drawn_up", "opinion.sorted", "visit.answered"));
        assertThat(none).isEqualTo(expected);
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
