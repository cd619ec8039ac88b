package groundwork.demand;

import static groundwork.demand.Lives.id;
import static groundwork.demand.Lives.raised;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Confirmer;
import groundwork.ledger.DemandEntry.Means;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final UUID ROAD = id("road");
    private static final UUID TRANSPORT = id("transport bureau");
    private static final UUID WATER = id("water bureau");
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2018, 7, 1);

    private final Lives lives = new Lives();

    @Test
    void goesFromRaisedToConfirmed() {
        var demand = fold(
                raised(ROAD),
                new DemandEntry.Referred(ROAD, TRANSPORT, JUNE),
                new DemandEntry.Accepted(ROAD),
                new DemandEntry.Urged(ROAD),
                new DemandEntry.Settled(ROAD, Means.UNIT, null),
                new DemandEntry.Confirmed(ROAD, Confirmer.RESIDENT));
        assertThat(demand.state()).isEqualTo(State.CONFIRMED);
        assertThat(demand.with()).isEqualTo(TRANSPORT);
        assertThat(demand.due()).isEqualTo(JUNE);
        assertThat(demand.settled().day()).isEqualTo(Lives.FIRST.plusDays(4));
        assertThat(demand.life())
                .extracting(Told::state)
                .containsExactly(
                        State.RAISED, State.REFERRED, State.ACCEPTED, State.ACCEPTED, State.SETTLED, State.CONFIRMED);
        assertThat(demand.flagged()).isEmpty();
    }

    @Test
    void aDisputeReopensItAndTheClockGoesOn() {
        var demand = fold(
                raised(ROAD),
                new DemandEntry.Referred(ROAD, TRANSPORT, JUNE),
                new DemandEntry.Settled(ROAD, Means.UNIT, null),
                new DemandEntry.Disputed(ROAD));
        assertThat(demand.state()).isEqualTo(State.DISPUTED);
        assertThat(demand.settled()).isNull();
        assertThat(demand.reopened()).isTrue();
        assertThat(demand.due()).isEqualTo(JUNE);
        assertThat(demand.with()).isEqualTo(TRANSPORT);
    }

    @Test
    void afterReopeningANewReferralCannotPutTheDayOff() {
        var demand = fold(
                raised(ROAD),
                new DemandEntry.Referred(ROAD, TRANSPORT, JUNE),
                new DemandEntry.Settled(ROAD, Means.UNIT, null),
                new DemandEntry.Disputed(ROAD),
                new DemandEntry.Referred(ROAD, WATER, JULY));
        assertThat(demand.with()).isEqualTo(WATER);
        assertThat(demand.due()).isEqualTo(JUNE);
    }

    @Test
    void theUnitThatHasItGetsNoLaterDayByBeingAskedAgain() {
        lives.then(raised(ROAD)).then(new DemandEntry.Referred(ROAD, TRANSPORT, JUNE));
        assertThat(fold(new DemandEntry.Referred(ROAD, TRANSPORT, JULY)).due()).isEqualTo(JUNE);
        assertThat(fold(new DemandEntry.Referred(ROAD, TRANSPORT, JUNE.minusDays(2)))
                        .due())
                .isEqualTo(JUNE.minusDays(2));
    }

    @Test
    void whatIsDecidedMakesAnotherVersionOfIt() {
        var referred = fold(raised(ROAD), new DemandEntry.Referred(ROAD, TRANSPORT, JUNE));
        assertThat(fold(new DemandEntry.Noted(ROAD), new DemandEntry.Urged(ROAD))
                        .version())
                .isEqualTo(referred.version());
        var elsewhere = fold(new DemandEntry.Referred(ROAD, WATER, JULY));
        assertThat(elsewhere.version()).isGreaterThan(referred.version());
        assertThat(fold(new DemandEntry.ExtensionAsked(ROAD, JULY.plusDays(9))).version())
                .isGreaterThan(elsewhere.version());
    }

    @Test
    void whoeverRaisedItCanSayThatHeNeverTookItBack() {
        var withdrawn =
                fold(raised(ROAD), new DemandEntry.Referred(ROAD, TRANSPORT, JUNE), new DemandEntry.Withdrawn(ROAD));
        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
        var again = fold(new DemandEntry.Disputed(ROAD));
        assertThat(again.state()).isEqualTo(State.DISPUTED);
        assertThat(again.due()).isEqualTo(JUNE);
        assertThat(again.with()).isEqualTo(TRANSPORT);
    }

    @Test
    void anotherUnitGetsADayOfItsOwn() {
        var demand = fold(
                raised(ROAD),
                new DemandEntry.Referred(ROAD, TRANSPORT, JUNE),
                new DemandEntry.Declined(ROAD),
                new DemandEntry.Referred(ROAD, WATER, JULY));
        assertThat(demand.state()).isEqualTo(State.REFERRED);
        assertThat(demand.due()).isEqualTo(JULY);
    }

    @Test
    void theLatestSettlementCounts() {
        var demand = fold(
                raised(ROAD),
                new DemandEntry.Settled(ROAD, Means.OWN, null),
                new DemandEntry.Confirmed(ROAD, Confirmer.RESIDENT),
                new DemandEntry.Disputed(ROAD),
                new DemandEntry.Settled(ROAD, Means.PAIRING, null));
        assertThat(demand.state()).isEqualTo(State.SETTLED);
        assertThat(demand.settlement().means()).isEqualTo(Means.PAIRING);
        assertThat(demand.confirmed()).isNull();
    }

    @Test
    void settledTwiceIsFlaggedAndTheFirstStands() {
        var demand = fold(
                raised(ROAD),
                new DemandEntry.Settled(ROAD, Means.OWN, null),
                new DemandEntry.Settled(ROAD, Means.UNIT, null));
        assertThat(demand.settlement().means()).isEqualTo(Means.OWN);
        assertThat(demand.flagged()).extracting(Told::attention).containsExactly("settled");
    }

    @Test
    void whatIsSaidOfADemandNobodyRaisedWaitsForIt() {
        var early = new Lives()
                .at(3, new DemandEntry.Settled(ROAD, Means.UNIT, null))
                .at(2, new DemandEntry.Referred(ROAD, TRANSPORT, JUNE));
        var unknown = Demand.of(ROAD, early.steps(), Set.of());
        assertThat(unknown.state()).isEqualTo(State.UNKNOWN);
        assertThat(unknown.flagged()).extracting(Told::attention).containsExactly("unknown", "unknown");

        var known = Demand.of(ROAD, early.at(9, raised(ROAD)).steps(), Set.of());
        assertThat(known.state()).isEqualTo(State.SETTLED);
        assertThat(known.with()).isEqualTo(TRANSPORT);
        assertThat(known.flagged()).isEmpty();
    }

    @Test
    void raisedTwiceIsFlagged() {
        var again = new Step(
                id("again"),
                ROAD,
                5,
                Lives.FIRST,
                lives.then(raised(ROAD)).last().fact(),
                id("again"));
        var demand = Demand.of(ROAD, List.of(again, lives.last()), Set.of());
        assertThat(demand.raised().entry()).isEqualTo(ROAD);
        assertThat(demand.flagged()).extracting(Told::attention).containsExactly("twice");
    }

    @Test
    void aMergerThatDoesNotHoldIsFlagged() {
        lives.then(raised(ROAD)).then(new DemandEntry.Merged(ROAD, id("other")));
        assertThat(Demand.of(ROAD, lives.steps(), Set.of()).flagged())
                .extracting(Told::attention)
                .containsExactly("merger");
        var merged = Demand.of(ROAD, lives.steps(), Set.of(lives.last().entry()));
        assertThat(merged.state()).isEqualTo(State.MERGED);
        assertThat(merged.into()).isEqualTo(id("other"));
    }

    @Test
    void moreTimeCountsOnceSomebodyGrantsIt() {
        var asked = fold(
                raised(ROAD),
                new DemandEntry.Referred(ROAD, TRANSPORT, JUNE),
                new DemandEntry.ExtensionAsked(ROAD, JULY));
        assertThat(asked.due()).isEqualTo(JUNE);
        assertThat(asked.asked()).isEqualTo(JULY);
        var granted = Demand.of(
                ROAD, lives.then(new DemandEntry.ExtensionGranted(ROAD, JULY)).steps(), Set.of());
        assertThat(granted.due()).isEqualTo(JULY);
        assertThat(granted.asked()).isNull();
        assertThat(granted.flagged()).isEmpty();
        var twice = Demand.of(
                ROAD,
                lives.then(new DemandEntry.ExtensionGranted(ROAD, JULY.plusDays(9)))
                        .steps(),
                Set.of());
        assertThat(twice.due()).isEqualTo(JULY);
        assertThat(twice.flagged()).extracting(Told::attention).containsExactly("extension");
    }

    @Test
    void howOftenItWasPassedOnIsCounted() {
        var demand = fold(
                raised(ROAD),
                new DemandEntry.Referred(ROAD, TRANSPORT, JUNE),
                new DemandEntry.Referred(ROAD, TRANSPORT, JULY),
                new DemandEntry.Declined(ROAD, WATER),
                new DemandEntry.Referred(ROAD, WATER, JULY));
        assertThat(demand.passed()).isEqualTo(1);
        assertThat(demand.holder()).isEqualTo(WATER);
        var back = Demand.of(ROAD, lives.then(new DemandEntry.Declined(ROAD)).steps(), Set.of());
        assertThat(back.holder()).as("whoever took it down").isNull();
    }

    @Test
    void unitsJoinAndOneStaysInTheLead() {
        var demand = fold(
                raised(ROAD),
                new DemandEntry.Referred(ROAD, TRANSPORT, JUNE),
                new DemandEntry.UnitJoined(ROAD, WATER),
                new DemandEntry.UnitJoined(ROAD, TRANSPORT));
        assertThat(demand.with()).isEqualTo(TRANSPORT);
        assertThat(demand.joined()).containsExactly(WATER);
        assertThat(Demand.of(
                                ROAD,
                                lives.then(new DemandEntry.UnitLeft(ROAD, WATER))
                                        .steps(),
                                Set.of())
                        .joined())
                .isEmpty();
    }

    @Test
    void aLookBackThatFindsItUnsolvedOpensItAgainWithItsClock() {
        var demand = fold(
                raised(ROAD),
                new DemandEntry.Referred(ROAD, TRANSPORT, JUNE),
                new DemandEntry.Settled(ROAD, Means.UNIT, null),
                new DemandEntry.LookedBack(ROAD, DemandEntry.Finding.PARTLY));
        assertThat(demand.state()).isEqualTo(State.SETTLED);
        var again = Demand.of(
                ROAD,
                lives.then(new DemandEntry.LookedBack(ROAD, DemandEntry.Finding.NOT_SOLVED))
                        .steps(),
                Set.of());
        assertThat(again.state()).isEqualTo(State.DISPUTED);
        assertThat(again.reopened()).isTrue();
        assertThat(again.due()).isEqualTo(JUNE);
        assertThat(again.settled()).isNull();
    }

    private Demand fold(DemandEntry... life) {
        for (var what : life) lives.then(what);
        return Demand.of(ROAD, lives.steps(), Set.of());
    }
}
