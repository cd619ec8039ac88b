package groundwork.field;

import static groundwork.support.TestLedger.COUNTY;
import static groundwork.support.TestLedger.OFFICER;
import static groundwork.support.TestLedger.VILLAGE;
import static groundwork.support.TestLedger.id;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.About;
import groundwork.ledger.AuditEntry;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.MeetingEntry.MeetingKind;
import groundwork.ledger.TripEntry;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.VisitEntry.VisitKind;
import groundwork.support.TestLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldProjectionTest {

    private static final LocalDate DAY = LocalDate.of(2018, 5, 14);
    private static final VisitEntry.Made VISIT = new VisitEntry.Made(id("household"), VisitKind.HOME);

    private TestLedger ledger;

    @BeforeEach
    void open() {
        ledger = new TestLedger(List.of(new FieldProjection()));
    }

    @AfterEach
    void close() {
        ledger.recounts();
        ledger.close();
    }

    @Test
    void whatWasDoneIsCountedOfficerByOfficerAsItStandsNow() {
        var visit = ledger.append(DAY, VISIT);
        ledger.append(DAY, VISIT);
        ledger.append(DAY, new MaterialEntry.HandedOut(60));
        assertThat(many("visit.made", DAY)).isEqualTo(2);
        ledger.replace(visit, DAY.plusDays(1), VISIT);
        assertThat(many("visit.made", DAY)).isEqualTo(1);
        assertThat(many("visit.made", DAY.plusDays(1))).isEqualTo(1);
        ledger.replace(visit, DAY.plusDays(1), new MeetingEntry.Held(MeetingKind.STUDY, 3, 1));
        assertThat(many("visit.made", DAY.plusDays(1))).isZero();
        assertThat(many("meeting.held", DAY.plusDays(1))).isEqualTo(1);
        ledger.strike(visit);
        assertThat(many("meeting.held", DAY.plusDays(1))).isZero();
        ledger.replace(visit, DAY, VISIT);
        assertThat(many("visit.made", DAY)).isEqualTo(2);
    }

    @Test
    void aCorrectionThatComesFirstWaitsForItsEntry() {
        var visit = UUID.randomUUID();
        ledger.replace(visit, DAY.plusDays(3), VISIT);
        assertThat(many("visit.made", DAY.plusDays(3))).isZero();
        ledger.append(visit, DAY, VISIT);
        assertThat(many("visit.made", DAY)).isZero();
        assertThat(many("visit.made", DAY.plusDays(3))).isEqualTo(1);
    }

    @Test
    void theSameOfficerTwiceCountsOnce() {
        var about = new About(null, null, null, List.of(OFFICER, OFFICER, id("other")), null);
        append(about, new TripEntry.SignedIn());
        assertThat(many("trip.signed_in", DAY)).isEqualTo(1);
    }

    @Test
    void aVillageIsTouchedByWhatIsAboutItAndByWhatMayBe() {
        var visit = ledger.append(DAY, VISIT);
        assertThat(touched(VILLAGE)).isZero();
        ledger.append(DAY, VISIT);
        assertThat(touched(VILLAGE)).isEqualTo(1);
        assertThat(touched(0)).isEqualTo(-1);
        append(About.NOTHING, new MaterialEntry.HandedOut(1));
        append(About.NOTHING, new AuditEntry.Digested(0, 1, 1, "0".repeat(64)));
        assertThat(touched(0)).isEqualTo(-1);
        append(About.NOTHING, new CardEntry.Withdrawn(id("card")));
        assertThat(touched(0)).isEqualTo(4);
        var elsewhere = new About(null, null, VILLAGE + 1, List.of(OFFICER), null);
        append(About.NOTHING, new Correction.Replaced(visit, Fact.on(DAY, elsewhere, VISIT)));
        assertThat(touched(VILLAGE)).isEqualTo(5);
        assertThat(touched(VILLAGE + 1)).isEqualTo(5);
    }

    private void append(About about, groundwork.ledger.Entry entry) {
        ledger.append(List.of(new Draft(UUID.randomUUID(), Fact.on(DAY, about, entry), List.of())));
    }

    private long many(String kind, LocalDate day) {
        return ledger.store()
                .read(
                        COUNTY,
                        db -> db.sql("select coalesce(sum(many), 0) from field.work "
                                        + "where officer = :officer and kind = :kind and day = :day")
                                .param("officer", OFFICER)
                                .param("kind", kind)
                                .param("day", day)
                                .query(Long.class)
                                .single());
    }

    private long touched(long village) {
        return ledger.store()
                .read(
                        COUNTY,
                        db -> db.sql("select coalesce(max(position), -1) from field.touched where village = :village")
                                .param("village", village)
                                .query(Long.class)
                                .single());
    }
}
