package groundwork.assistance;

import static groundwork.support.TestLedger.id;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.Benefit;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.HazardEntry.HazardKind;
import groundwork.ledger.HazardEntry.HazardUrgency;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.ReliefEntry.Goods;
import groundwork.ledger.ReliefEntry.GoodsKind;
import groundwork.ledger.ReliefEntry.GoodsUnit;
import groundwork.ledger.ReliefEntry.Occasion;
import groundwork.ledger.ReliefEntry.Sign;
import groundwork.ledger.ReliefEntry.Supply;
import groundwork.support.TestLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left of money and goods, whatever was entered late, corrected or struck; hazards and plans as they stand. */
class PotsTest {

    private static final LocalDate MAY = LocalDate.of(2018, 5, 12);

    private final TestLedger ledger =
            new TestLedger(List.of(new AssistanceProjection()), new AssistanceFigures(), new FundsFigures());

    @AfterEach
    void everythingComesOutTheSameFromTheBeginning() {
        ledger.recounts();
        ledger.close();
    }

    @Test
    void whatWasSpentBeforeTheMoneyCameIsBelowZeroUntilTheMoneyIsEntered() {
        var spent = ledger.append(MAY.plusDays(2), new FundsEntry.Spent(yuan(300), null));
        assertThat(left(spent)).isEqualTo("-300");
        // Entered later, but it came before.
        var raised = ledger.append(MAY, new FundsEntry.Raised(yuan(1000), null));
        assertThat(left(raised)).isEqualTo("1000");
        assertThat(left(spent)).isEqualTo("700");
        ledger.replace(raised, MAY, new FundsEntry.Raised(yuan(200), null));
        assertThat(left(spent)).isEqualTo("-100");
        ledger.strike(raised);
        assertThat(left(spent)).isEqualTo("-300");
        assertThat(ledger.count("funds.balance")).isEqualTo("-300");
    }

    @Test
    void aMovementInBetweenChangesAllThatIsLater() {
        ledger.append(MAY, new FundsEntry.Granted(yuan(500), id("finance"), null, null));
        var last = ledger.append(MAY.plusDays(9), new FundsEntry.Spent(yuan(100), null));
        ledger.append(MAY.plusDays(4), new FundsEntry.Spent(yuan(450), null));
        assertThat(left(last)).isEqualTo("-50");
        assertThat(ledger.count("funds.granted")).isEqualTo("500");
    }

    @Test
    void moneyForADemandIsInTwoPotsAndCountedOnce() {
        var demand = id("demand");
        ledger.append(MAY, new FundsEntry.Raised(yuan(1000), null));
        ledger.append(MAY, new FundsEntry.Granted(yuan(200), id("finance"), demand, null));
        var rice = new Benefit(new BigDecimal(40), Benefit.Measure.MU);
        ledger.append(MAY, new FundsEntry.Spent(yuan(250), demand, null, rice));
        assertThat(pot(Pots.key(null, demand, null))).isEqualTo("-50");
        assertThat(pot(Pots.key(TestLedger.PROGRAMME, null, null))).isEqualTo("950");
        assertThat(ledger.count("funds.balance")).isEqualTo("950");
        assertThat(ledger.count("funds.benefit:mu")).isEqualTo("40");
    }

    @Test
    void stockIsWhatCameInLessWhatWasGiven() {
        var rice = rice(40);
        ledger.append(MAY, new ReliefEntry.Stocked(List.of(rice, rice), Supply.DONATED));
        var given = ledger.append(
                MAY.plusDays(1),
                new ReliefEntry.Given(List.of(rice(90)), List.of(id("a")), 8, Occasion.SPRING_FESTIVAL));
        var pot = "goods:" + TestLedger.PROGRAMME + ":" + TestLedger.BUREAU + ":rice.bag";
        assertThat(pot(pot)).isEqualTo("-10");
        ledger.replace(
                given,
                MAY.plusDays(1),
                new ReliefEntry.Given(List.of(rice(70)), List.of(id("a")), 6, Occasion.SPRING_FESTIVAL));
        assertThat(pot(pot)).isEqualTo("10");
        assertThat(ledger.count("relief.stocked:rice.bag")).isEqualTo("80");
        ledger.append(MAY.plusDays(2), new ReliefEntry.Received(given, id("a"), Sign.THUMB));
        assertThat(ledger.text("select sign from assistance.mark where relief = :id", given))
                .isEqualTo("thumb");
    }

    @Test
    void aHazardIsOpenUntilItIsClearedAndAgainWhenThatIsStruck() {
        var hazard = id("hazard");
        var cleared = ledger.append(MAY.plusDays(3), new HazardEntry.Cleared(1, hazard));
        ledger.append(hazard, MAY, new HazardEntry.Found(HazardKind.FIRE, HazardUrgency.AT_ONCE));
        assertThat(cleared(hazard)).isEqualTo("2018-05-15");
        ledger.strike(cleared);
        assertThat(cleared(hazard)).isNull();
        assertThat(ledger.count("hazard.found")).isEqualTo("1");
        assertThat(ledger.count("hazard.places")).isEqualTo("0");
    }

    @Test
    void thePlanOfTheLatestDayStands() {
        var pairing = id("pairing");
        ledger.append(MAY.plusDays(5), new PairingEntry.Planned(pairing, MAY.plusDays(60)));
        ledger.append(MAY, new PairingEntry.Planned(pairing, MAY.plusDays(30)));
        ledger.append(pairing, MAY, new PairingEntry.Formed(TestLedger.OFFICER, null, id("person")));
        assertThat(ledger.text("select due::text from assistance.pairing where pairing = :id", pairing))
                .isEqualTo(MAY.plusDays(60).toString());
        assertThat(ledger.count("pairing.officers")).isEqualTo("1");
    }

    private String left(UUID entry) {
        return ledger.text("select trim_scale(left_over)::text from assistance.movement where entry = :id", entry);
    }

    private String pot(String pot) {
        return ledger.store()
                .read(
                        TestLedger.COUNTY,
                        db -> db.sql("select trim_scale(left_over)::text from assistance.pot where pot = :pot")
                                .param("pot", pot)
                                .query(String.class)
                                .single());
    }

    private String cleared(UUID hazard) {
        return ledger.text("select cleared::text from assistance.hazard where hazard = :id", hazard);
    }

    private static Goods rice(int bags) {
        return new Goods(GoodsKind.RICE, new BigDecimal(bags), GoodsUnit.BAG);
    }

    private static BigDecimal yuan(int much) {
        return new BigDecimal(much);
    }
}
