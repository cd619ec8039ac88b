package groundwork.demand;

import static groundwork.support.TestLedger.id;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.Benefit;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Confirmer;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.support.TestLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What demands add to figures, now and at every earlier position. */
class DemandFiguresTest {

    private static final LocalDate MAY = LocalDate.of(2018, 5, 12);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 1);
    private static final UUID ROAD = id("road");
    private static final UUID PUMP = id("pump");
    private static final UUID TRANSPORT = id("transport");

    private final TestLedger ledger = new TestLedger(List.of(new DemandProjection()), new DemandFigures());

    @AfterEach
    void everyCountComesOutTheSameFromTheBeginning() {
        ledger.recounts();
        ledger.close();
    }

    @Test
    void eachStepMovesItFromOneFigureToAnother() {
        raise(ROAD);
        ledger.append(MAY, new DemandEntry.Referred(ROAD, TRANSPORT, JUNE));
        ledger.append(MAY, new DemandEntry.ApprovalSought(ROAD));
        ledger.append(MAY, new DemandEntry.ApprovalGranted(ROAD));
        ledger.append(MAY, new DemandEntry.Settled(ROAD, Means.UNIT, null));
        ledger.append(MAY, new DemandEntry.Confirmed(ROAD, Confirmer.RESIDENT));
        ledger.append(MAY, new DemandEntry.Disputed(ROAD));
        ledger.append(MAY, new DemandEntry.Declined(ROAD));
        assertThat(over("demand.raised")).isEqualTo("0 1 1 1 1 1 1 1 1");
        assertThat(over("demand.waiting")).isEqualTo("0 0 0 1 0 0 0 0 0");
        assertThat(over("demand.settled")).isEqualTo("0 0 0 0 0 1 1 0 0");
        assertThat(over("demand.confirmed")).isEqualTo("0 0 0 0 0 0 1 0 0");
        assertThat(over("demand.disputed")).isEqualTo("0 0 0 0 0 0 0 1 0");
        assertThat(over("demand.declined")).isEqualTo("0 0 0 0 0 0 0 0 1");
        assertThat(over("demand.overdue")).isEqualTo("0 0 1 1 1 0 0 1 1");
    }

    @Test
    void overdueFromTheDayAfterAndWithTheOldClockAfterReopening() {
        raise(ROAD);
        ledger.append(MAY, new DemandEntry.Referred(ROAD, TRANSPORT, JUNE));
        assertThat(overdue(JUNE)).isEqualTo("0");
        assertThat(overdue(JUNE.plusDays(1))).isEqualTo("1");
        ledger.append(JUNE, new DemandEntry.Settled(ROAD, Means.UNIT, null));
        assertThat(overdue(JUNE.plusDays(1))).isEqualTo("0");
        ledger.append(JUNE, new DemandEntry.Disputed(ROAD));
        ledger.append(JUNE, new DemandEntry.Referred(ROAD, TRANSPORT, JUNE.plusMonths(3)));
        assertThat(overdue(JUNE.plusDays(1))).isEqualTo("1");
    }

    @Test
    void aDayThatWasGrantedBeforeAnyUnitHadItCounts() {
        raise(ROAD);
        ledger.append(MAY, new DemandEntry.ApprovalSought(ROAD));
        ledger.append(MAY, new DemandEntry.ExtensionAsked(ROAD, JUNE));
        ledger.append(MAY, new DemandEntry.ExtensionGranted(ROAD, JUNE));
        assertThat(overdue(JUNE.plusDays(1))).isEqualTo("1");
    }

    @Test
    void difficultiesAreThoseSolvedByPairingOrAssistance() {
        for (var means : Means.values()) {
            var demand = raise(id(means.name()));
            ledger.append(MAY, new DemandEntry.Settled(demand, means, null));
        }
        ledger.append(MAY, new DemandEntry.Confirmed(id("PAIRING"), Confirmer.SECOND_OFFICER));
        ledger.append(MAY, new DemandEntry.Confirmed(id("OWN"), Confirmer.RESIDENT));
        assertThat(ledger.count("demand.settled")).isEqualTo("4");
        assertThat(ledger.count("demand.difficulties")).isEqualTo("2");
        assertThat(ledger.count("demand.confirmed")).isEqualTo("2");
        assertThat(ledger.count("demand.difficulties_confirmed")).isEqualTo("1");
    }

    @Test
    void benefitsAreNeverAddedAcrossMeasures() {
        settle(ROAD, new Benefit(new BigDecimal("6000"), Benefit.Measure.MU));
        settle(PUMP, new Benefit(new BigDecimal("12.5"), Benefit.Measure.MU));
        settle(id("fees"), new Benefit(new BigDecimal("300"), Benefit.Measure.YUAN));
        assertThat(ledger.count("benefit.settled:mu")).isEqualTo("6012.5");
        assertThat(ledger.count("benefit.settled:yuan")).isEqualTo("300");
    }

    @Test
    void mergedDuplicatesCountOnceInEitherOrder() {
        raise(ROAD);
        ledger.append(MAY, new DemandEntry.Merged(ROAD, PUMP));
        raise(PUMP);
        assertThat(over("demand.raised")).isEqualTo("0 1 1 1");
        ledger.append(MAY, new DemandEntry.Merged(PUMP, ROAD));
        assertThat(ledger.count("demand.raised")).isEqualTo("1");
        assertThat(ledger.evidence("demand.raised")).containsExactly(PUMP);
    }

    @Test
    void aStruckMergerMakesThemTwoAgain() {
        raise(ROAD);
        raise(PUMP);
        var merger = ledger.append(MAY, new DemandEntry.Merged(ROAD, PUMP));
        ledger.append(MAY, new DemandEntry.Settled(ROAD, Means.OWN, null));
        assertThat(ledger.count("demand.settled")).isEqualTo("0");
        ledger.strike(merger);
        assertThat(over("demand.raised")).isEqualTo("0 1 2 1 1 2");
        assertThat(ledger.count("demand.settled")).isEqualTo("1");
    }

    @Test
    void aStruckSettlementOpensItAndTakenBackItStandsInItsOldPlace() {
        raise(ROAD);
        var settled = ledger.append(MAY, new DemandEntry.Settled(ROAD, Means.OWN, null));
        var disputed = ledger.append(MAY, new DemandEntry.Disputed(ROAD));
        ledger.strike(settled);
        assertThat(ledger.count("demand.disputed")).isEqualTo("0");
        ledger.replace(settled, MAY, new DemandEntry.Settled(ROAD, Means.PAIRING, null));
        assertThat(ledger.evidence("demand.disputed")).containsExactly(disputed);
        assertThat(over("demand.settled")).isEqualTo("0 0 1 0 0 0");
    }

    @Test
    void aStepMovedToAnotherDemandLeavesTheFirst() {
        raise(ROAD);
        raise(PUMP);
        var settled = ledger.append(MAY, new DemandEntry.Settled(ROAD, Means.OWN, null));
        ledger.replace(settled, MAY, new DemandEntry.Settled(PUMP, Means.OWN, null));
        assertThat(over("demand.settled")).isEqualTo("0 0 0 1 1");
        ledger.append(MAY, new DemandEntry.Withdrawn(ROAD));
        assertThat(state(ROAD)).isEqualTo("withdrawn");
        assertThat(state(PUMP)).isEqualTo("settled");
    }

    @Test
    void aStruckDemandIsGoneAndWhatWasSaidOfItNeedsAttention() {
        raise(ROAD);
        var referred = ledger.append(MAY, new DemandEntry.Referred(ROAD, TRANSPORT, null));
        ledger.strike(ROAD);
        assertThat(state(ROAD)).isEqualTo("unknown");
        assertThat(over("demand.raised")).isEqualTo("0 1 1 0");
        ledger.strike(referred);
        assertThat(state(ROAD)).isNull();
    }

    @Test
    void correctingTheDayMovesItToAnotherPeriod() {
        raise(ROAD);
        ledger.replace(ROAD, JUNE, raised(ROAD));
        assertThat(ledger.text("select raised from demand.demand where demand = :id", ROAD))
                .isEqualTo("2018-06-01");
        assertThat(over("demand.raised")).isEqualTo("0 1 1");
    }

    @Test
    void anEntryThatNamesNoDemandDoesNoHarm() {
        var lost = ledger.append(MAY, new DemandEntry.Accepted(null));
        ledger.append(MAY, new DemandEntry.Merged(raise(ROAD), null));
        ledger.append(MAY, new DemandEntry.Settled(ROAD, null, new Benefit(null, null)));
        assertThat(state(lost)).isEqualTo("unknown");
        assertThat(ledger.count("demand.settled")).isEqualTo("1");
    }

    private void settle(UUID demand, Benefit benefit) {
        raise(demand);
        ledger.append(MAY, new DemandEntry.Settled(demand, Means.OWN, benefit));
    }

    private UUID raise(UUID demand) {
        return ledger.append(demand, MAY, raised(demand));
    }

    private static DemandEntry.Raised raised(UUID demand) {
        return new DemandEntry.Raised(demand, Topic.ROADS, DemandEntry.Channel.VISIT, null, 1);
    }

    private String overdue(LocalDate asOf) {
        return ledger.value("demand.overdue", ledger.head(), asOf).value().toPlainString();
    }

    private String state(UUID demand) {
        return ledger.text("select state from demand.demand where demand = :id", demand);
    }

    /** The figure at every position from 0 to the head. */
    private String over(String figure) {
        var told = new StringBuilder();
        for (long at = 0; at <= ledger.head(); at++) told.append(' ').append(ledger.countAt(at, figure));
        return told.substring(1);
    }
}
