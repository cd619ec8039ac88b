package groundwork.demand;

import static groundwork.demand.Lives.id;
import static groundwork.demand.Lives.raised;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Merged;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MergersTest {

    private static final UUID A = id("a");
    private static final UUID B = id("b");
    private static final UUID C = id("c");

    private final Lives lives = new Lives();

    @Test
    void holdsIntoOneThatWasRaised() {
        lives.then(raised(A)).then(new Merged(A, B)).then(raised(B));
        assertThat(states()).isEqualTo(Map.of(A, State.MERGED, B, State.RAISED));
    }

    @Test
    void waitsForOneThatWasNot() {
        lives.then(raised(A)).then(new Merged(A, B)).then(new DemandEntry.Accepted(B));
        assertThat(states()).isEqualTo(Map.of(A, State.RAISED, B, State.UNKNOWN));
    }

    @Test
    void neverLeadsBackSoThatOneOfTheCircleCounts() {
        lives.then(raised(A)).then(raised(B)).then(raised(C));
        lives.then(new Merged(A, B)).then(new Merged(B, C)).then(new Merged(C, A));
        assertThat(states()).isEqualTo(Map.of(A, State.MERGED, B, State.MERGED, C, State.RAISED));
    }

    @Test
    void notIntoItself() {
        lives.then(raised(A)).then(new Merged(A, A));
        assertThat(states()).isEqualTo(Map.of(A, State.RAISED));
    }

    @Test
    void oneThatDidNotFitLeadsNowhere() {
        lives.then(raised(A)).then(raised(B)).then(new DemandEntry.Withdrawn(A));
        lives.then(new Merged(A, B)).then(new Merged(B, A));
        assertThat(states()).isEqualTo(Map.of(A, State.WITHDRAWN, B, State.MERGED));
    }

    @Test
    void twiceTheFirstHolds() {
        lives.then(raised(A)).then(raised(B)).then(raised(C));
        lives.then(new Merged(A, B)).then(new Merged(A, C));
        var byDemand = lives.steps().stream().collect(Collectors.groupingBy(Step::demand));
        assertThat(Mergers.holding(byDemand)).hasSize(1);
        assertThat(Demand.of(A, byDemand.get(A), Mergers.holding(byDemand)).into())
                .isEqualTo(B);
    }

    private Map<UUID, State> states() {
        var byDemand = lives.steps().stream().collect(Collectors.groupingBy(Step::demand));
        var holding = Mergers.holding(byDemand);
        return byDemand.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> Demand.of(one.getKey(), one.getValue(), holding).state()));
    }
}
