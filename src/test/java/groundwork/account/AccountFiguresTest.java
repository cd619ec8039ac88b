package groundwork.account;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Scopes;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.figure.Value;
import groundwork.ledger.About;
import groundwork.ledger.Entry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.MeetingEntry.MeetingKind;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.TalkEntry.PersonKind;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.VisitEntry.VisitKind;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@OnFreshDatabase
class AccountFiguresTest {

    private static final AtomicInteger COUNTY = new AtomicInteger(650201);
    private static final UUID PROGRAMME = Ids.derived("programme of the figures");
    private static final LocalDate DAY = LocalDate.of(2018, 5, 14);
    private static final UUID WANG = Ids.derived("household", 1);
    private static final UUID LIU = Ids.derived("household", 2);

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Figures figures;

    private Office office;

    @BeforeEach
    void countyOfItsOwn() {
        office = new Office(ledger, scopes, COUNTY.incrementAndGet());
    }

    @Test
    void householdsCountOnceVisitsEachTimeAndUnnamedOnesApart() {
        home(WANG);
        home(WANG);
        home(LIU);
        enter(new VisitEntry.Counted(12));
        enter(new VisitEntry.Made(null, VisitKind.SITE));
        assertThat(value("visit.households")).isEqualTo(2);
        assertThat(count("visit.households").unnamed().intValue()).isEqualTo(12);
        assertThat(value("visit.times")).isEqualTo(15);
        assertThat(value("visit.sites")).isEqualTo(1);
    }

    @Test
    void aStruckVisitNoLongerCountsAndACorrectedOneCountsForTheRightHousehold() {
        var wrong = home(WANG);
        var twice = home(LIU);
        office.strike(twice);
        assertThat(value("visit.households")).isEqualTo(1);
        office.correct(wrong, DAY, about(), new VisitEntry.Made(LIU, VisitKind.HOME));
        office.correct(twice, DAY, about(), new VisitEntry.Made(LIU, VisitKind.HOME));
        assertThat(value("visit.households")).isEqualTo(1);
        assertThat(value("visit.times")).isEqualTo(2);
    }

    @Test
    void meetingsAreCountedByKindAndTheDelegationApart() {
        enter(new MeetingEntry.Held(MeetingKind.POLICY_FORUM, 38, 3));
        enter(new MeetingEntry.Held(MeetingKind.POLICY_FORUM, 40, 2));
        enter(new MeetingEntry.Held(MeetingKind.LECTURE, 126, 10));
        enter(new MeetingEntry.Held(MeetingKind.SYMPOSIUM, 9, 0));
        assertThat(value("meeting.forums")).isEqualTo(2);
        assertThat(value("meeting.lectures")).isEqualTo(1);
        assertThat(value("meeting.meetings")).isEqualTo(4);
        assertThat(value("meeting.meetings:symposium")).isEqualTo(1);
        assertThat(value("meeting.attendance")).isEqualTo(213);
        assertThat(value("meeting.attendance:lecture")).isEqualTo(126);
        assertThat(value("meeting.delegation:lecture")).isEqualTo(10);
        assertThat(count("meeting.delegation").entries()).isEqualTo(3);
    }

    @Test
    void peopleTalkedWithCountOnceByKindAndUnnamedOnesApart() {
        var a = Ids.derived("person", 1);
        enter(new TalkEntry.Held(PersonKind.VILLAGER, List.of(a, Ids.derived("person", 2)), 0));
        enter(new TalkEntry.Held(PersonKind.VILLAGER, List.of(a, a), 4));
        enter(new TalkEntry.Held(PersonKind.VILLAGE_CADRE, List.of(Ids.derived("person", 3)), 0));
        assertThat(value("talk.people")).isEqualTo(3);
        assertThat(value("talk.people:villager")).isEqualTo(2);
        assertThat(count("talk.people").unnamed().intValue()).isEqualTo(4);
    }

    @Test
    void materialIsCountedInCopies() {
        enter(new MaterialEntry.HandedOut(300));
        enter(new MaterialEntry.HandedOut(0));
        var copies = enter(new MaterialEntry.HandedOut(20));
        office.correct(copies, DAY, about(), new MaterialEntry.HandedOut(210));
        assertThat(value("material.copies")).isEqualTo(510);
        assertThat(count("material.copies").entries()).isEqualTo(2);
    }

    private UUID home(UUID household) {
        return enter(new VisitEntry.Made(household, VisitKind.HOME));
    }

    private UUID enter(Entry entry) {
        return office.enter(DAY, about(), entry);
    }

    private static About about() {
        return new About(PROGRAMME, Ids.derived("unit"), 650201001209L, List.of(), null);
    }

    private int value(String cite) {
        return count(cite).value().intValueExact();
    }

    private Value count(String cite) {
        return office.scope.read(db -> figures.count(db, figures.cited(cite).orElseThrow(), Extent.of(PROGRAMME)));
    }
}
