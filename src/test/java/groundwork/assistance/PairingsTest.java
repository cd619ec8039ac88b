package groundwork.assistance;

import static groundwork.support.TestLedger.id;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.AssistanceEntry.AssistanceKind;
import groundwork.ledger.Benefit;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.ReliefEntry.Goods;
import groundwork.ledger.ReliefEntry.GoodsKind;
import groundwork.ledger.ReliefEntry.GoodsUnit;
import groundwork.ledger.ReliefEntry.Occasion;
import groundwork.ledger.ResourceEntry;
import groundwork.support.TestLedger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What help adds to figures, in whatever order it arrives and however it is corrected. */
class PairingsTest {

    private static final LocalDate MAY = LocalDate.of(2018, 5, 12);
    private static final UUID HOUSEHOLD = id("household");

    private final TestLedger ledger =
            new TestLedger(List.of(new AssistanceProjection()), new AssistanceFigures(), new FundsFigures());

    @AfterEach
    void everyCountComesOutTheSameFromTheBeginning() {
        ledger.recounts();
        ledger.close();
    }

    @Test
    void aPairCountsUntilItEndsAndAgainWhenTheEndIsStruck() {
        var pairing = ledger.append(MAY, new PairingEntry.Formed(TestLedger.OFFICER, HOUSEHOLD));
        var ended = ledger.append(MAY.plusDays(9), new PairingEntry.Ended(pairing));
        ledger.strike(ended);
        assertThat(over("pairing.pairs")).isEqualTo("0 1 0 1");
    }

    @Test
    void anEndThatCameFirstComesRight() {
        var pairing = id("pairing");
        ledger.append(MAY, new PairingEntry.Ended(pairing));
        ledger.append(pairing, MAY, new PairingEntry.Formed(TestLedger.OFFICER, HOUSEHOLD));
        assertThat(over("pairing.pairs")).isEqualTo("0 0 0");
    }

    @Test
    void jobsAreTheNamedAndTheUnnamedTheConfirmedBesideThem() {
        var jobs = ledger.append(MAY, new AssistanceEntry.JobFound(id("person"), 3, null, null));
        ledger.append(MAY, new AssistanceEntry.JobFound(null, 16, null, null));
        ledger.append(MAY, new AssistanceEntry.JobConfirmed(jobs));
        assertThat(ledger.count("assistance.jobs")).isEqualTo("20");
        assertThat(over("assistance.jobs_confirmed")).isEqualTo("0 0 0 4");
        ledger.replace(jobs, MAY, new AssistanceEntry.JobFound(id("person"), 0, null, null));
        assertThat(ledger.count("assistance.jobs")).isEqualTo("17");
        assertThat(ledger.count("assistance.jobs_confirmed")).isEqualTo("1");
    }

    @Test
    void whoReceivedWhatIsKnownOfWhatWasEnteredBeforeThatWasKept() {
        var pairing = ledger.append(MAY, new PairingEntry.Formed(TestLedger.OFFICER, HOUSEHOLD));
        ledger.append(MAY, new AssistanceEntry.JobFound(id("person"), 3, null, pairing));
        ledger.store().write(TestLedger.COUNTY, db -> {
            db.sql("delete from assistance.received").update();
            db.sql("delete from assistance.pairing").update();
            return db.sql("update ledger.cursor set version = 1 where projection = 'assistance'")
                    .update();
        });
        ledger.catchesUp();
        assertThat(ledger.text("select count(*) from assistance.received where recipient = :id", pairing))
                .isEqualTo("1");
        assertThat(ledger.text("select officer::text from assistance.pairing where pairing = :id", pairing))
                .isEqualTo(TestLedger.OFFICER.toString());
        assertThat(ledger.count("assistance.jobs")).isEqualTo("4");
    }

    @Test
    void whatWasGivenIsAsItWasLastPutRight() {
        var given = ledger.append(MAY, new AssistanceEntry.Given(AssistanceKind.IDEA, null, HOUSEHOLD, null));
        ledger.append(MAY, new AssistanceEntry.JobConfirmed(given));
        ledger.append(MAY, new ResourceEntry.Lent(null, new BigDecimal(20000), null, null));
        assertThat(given()).isEqualTo("idea null, resource 20000");
        ledger.replace(given, MAY, new AssistanceEntry.InformationGiven(70, null, HOUSEHOLD));
        assertThat(given()).isEqualTo("information 70, resource 20000");
        ledger.strike(given);
        assertThat(given()).isEqualTo("resource 20000");
    }

    private String given() {
        return ledger.text("""
                select string_agg(kind || ' ' || coalesce(quantity::text, 'null'), ', ' order by position)
                from assistance.given where programme = :id""", TestLedger.PROGRAMME);
    }

    @Test
    void reliefIsByKindAndQuantityAndHouseholdsAreCountedOnce() {
        var july = new ReliefEntry.Given(
                List.of(new Goods(GoodsKind.FERTILISER, new BigDecimal(2), GoodsUnit.BAG)),
                List.of(HOUSEHOLD, HOUSEHOLD),
                4,
                Occasion.JULY_FIRST);
        ledger.append(MAY, july);
        ledger.append(MAY, july);
        assertThat(ledger.count("relief.goods:fertiliser.bag")).isEqualTo("4");
        assertThat(ledger.count("relief.households")).isEqualTo("1");
        assertThat(ledger.value("relief.households").unnamed()).isEqualByComparingTo("8");
    }

    @Test
    void worthBenefitAndMoneyAreNeverMixed() {
        ledger.append(
                MAY,
                new ResourceEntry.Lent(
                        id("water"),
                        new BigDecimal(20000),
                        new Benefit(new BigDecimal(6000), Benefit.Measure.MU),
                        null));
        ledger.append(MAY, new FundsEntry.Raised(new BigDecimal("1500.5"), null));
        ledger.append(MAY, new FundsEntry.Spent(new BigDecimal(300), null));
        ledger.append(MAY, new HazardEntry.Cleared(3));
        ledger.append(MAY, new AssistanceEntry.InformationGiven(70, null, null));
        ledger.append(MAY, new AssistanceEntry.Given(AssistanceKind.FUNDS, null, HOUSEHOLD, new BigDecimal(200)));
        assertThat(ledger.count("resource.worth")).isEqualTo("20000");
        assertThat(ledger.count("resource.benefit:mu")).isEqualTo("6000");
        assertThat(ledger.count("funds.raised")).isEqualTo("1500.5");
        assertThat(ledger.count("funds.spent")).isEqualTo("300");
        assertThat(ledger.count("hazard.places")).isEqualTo("3");
        assertThat(ledger.count("assistance.information")).isEqualTo("70");
        assertThat(ledger.count("assistance.given:funds")).isEqualTo("1");
    }

    @Test
    void anEntryThatNamesNothingDoesNoHarm() {
        ledger.append(MAY, new PairingEntry.Ended(null));
        ledger.append(MAY, new AssistanceEntry.JobConfirmed(null));
        ledger.append(MAY, new AssistanceEntry.Given(null, null, null, null));
        ledger.append(MAY, new ResourceEntry.Lent(null, null, new Benefit(null, null), null));
        ledger.append(MAY, new PairingEntry.Formed(TestLedger.OFFICER, HOUSEHOLD));
        assertThat(ledger.count("pairing.pairs")).isEqualTo("1");
    }

    /** The figure at every position from 0 to the head. */
    private String over(String figure) {
        var told = new StringBuilder();
        for (long at = 0; at <= ledger.head(); at++) told.append(' ').append(ledger.countAt(at, figure));
        return told.substring(1);
    }
}
