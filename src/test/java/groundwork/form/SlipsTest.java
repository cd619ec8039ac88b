package groundwork.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.directory.Scopes;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.frame.Refusal;
import groundwork.ledger.FormEntry.Recipient;
import groundwork.ledger.FormEntry.Way;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Question;
import groundwork.ledger.Question.Type;
import groundwork.ledger.Question.Use;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What comes in by QR code, and forms typed in by mistake. */
@SpringBootTest
@OnFreshDatabase
class SlipsTest {

    private static final AtomicInteger COUNTY = new AtomicInteger(650501);
    private static final UUID PROGRAMME = Ids.derived("programme of the slips");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 23);

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Sheets sheets;

    @Autowired
    Issues issues;

    @Autowired
    SlipDoor door;

    @Autowired
    Slips slips;

    @Autowired
    Returns returns;

    @Autowired
    Figures figures;

    private Office office;
    private Sheet sheet;
    private Issue issue;

    @BeforeEach
    void aFormGoesOut() {
        office = new Office(ledger, scopes, COUNTY.incrementAndGet());
        var question = new Question(Type.LONG, false, 0, 0, Use.OPINION);
        var text = new SheetText("样例表", "", List.of(new AskedText("您有什么意见？", List.of(), List.of())));
        sheet = sheets.find(office.scope, sheets.drawUp(office.scope, PROGRAMME, null, List.of(question), text, text))
                .orElseThrow();
        issue = issues.find(office.scope, issues.issue(office.scope, sheet, Recipient.RESIDENT, 650501001001L, 2, DAY))
                .orElseThrow();
    }

    @Test
    void nobodyCanAnswerAFormThatWasNeverPrintedAndNothingIsWrittenForIt() {
        var code = issues.codes(office.scope, issue.entry()).getFirst();
        assertThat(door.open(office.scope.county(), SlipDoor.key(new byte[16], code)))
                .isEmpty();
        long secrets = office.scope.read(db -> db.sql("select count(*) from form.secret where issue = :issue")
                .param("issue", issue.entry())
                .query(Long.class)
                .single());
        assertThat(secrets).isZero();
    }

    @Test
    void whatIsTakenInIsTakenInOnceAndADismissedOneIsNot() {
        var slip = handed();
        slips.take(office.scope, slip);
        assertThat(state(slip)).isEqualTo(Slip.State.TAKEN);
        assertThatThrownBy(() -> slips.take(office.scope, slip)).isInstanceOf(Refusal.class);
        assertThat(value("opinion.count")).isEqualTo(1);
    }

    @Test
    void whatSomebodyDismissedMeanwhileIsNotInTheLedger() {
        var id = handed();
        var slip = slips.find(office.scope, id).orElseThrow();
        var answers = slips.answers(office.scope, slip, sheet);
        slips.dismiss(office.scope, id, Slip.Reason.TRIAL);
        // As for somebody who looked at it before: the state is looked at again under the lock of the append.
        assertThatThrownBy(() -> returns.enter(
                        office.scope,
                        id,
                        sheet,
                        issue,
                        slip.code(),
                        answers,
                        DAY,
                        Way.QR,
                        slips.taking(office.scope, id)))
                .isInstanceOf(Refusal.class);
        assertThat(value("opinion.count")).isZero();
        assertThat(state(id)).isEqualTo(Slip.State.DISMISSED);
    }

    @Test
    void aFormTypedInByMistakeGoesWithWhatWasWrittenOnIt() {
        var codes = issues.codes(office.scope, issue.entry());
        var id = UUID.randomUUID();
        var answers = AnswerReading.read(sheet, Map.of("q1", List.of("路灯太暗")), new groundwork.frame.Typed());
        returns.enter(office.scope, id, sheet, issue, codes.getFirst(), answers, DAY, Way.PAPER);
        assertThat(value("opinion.count")).isEqualTo(1);
        assertThat(value("form.returned")).isEqualTo(1);
        returns.takeBack(office.scope, id);
        assertThat(value("opinion.count")).isZero();
        assertThat(value("form.returned")).isZero();
        assertThatThrownBy(() -> returns.takeBack(office.scope, id)).isInstanceOf(Refusal.class);
        returns.enter(office.scope, UUID.randomUUID(), sheet, issue, codes.getFirst(), answers, DAY, Way.PAPER);
        assertThat(value("form.returned")).isEqualTo(1);
    }

    private UUID handed() {
        var key = door.keys(office.scope, issue).values().iterator().next();
        var opened = door.open(office.scope.county(), key).orElseThrow();
        door.hand(office.scope.county(), opened, new TreeMap<>(Map.of("q1", List.of("路灯太暗"))));
        return slips.page(office.scope, PROGRAMME, Slip.State.HELD, new groundwork.frame.Paged.From(null, null), 10)
                .rows()
                .getFirst()
                .id();
    }

    private Slip.State state(UUID slip) {
        return slips.find(office.scope, slip).orElseThrow().state();
    }

    private int value(String cite) {
        return office.scope.read(db -> figures.count(db, figures.cited(cite).orElseThrow(), Extent.of(PROGRAMME))
                .value()
                .intValueExact());
    }
}
