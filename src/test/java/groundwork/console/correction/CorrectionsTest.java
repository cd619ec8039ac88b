package groundwork.console.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.account.Entries;
import groundwork.account.History;
import groundwork.console.correction.Corrections.Choosing;
import groundwork.console.trip.Fields;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.frame.Refusal;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.Postings;
import groundwork.ledger.Recount;
import groundwork.ledger.VisitEntry;
import groundwork.support.Bureau;
import groundwork.support.OnFreshDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Entries put right through the form, and what the figures say then. */
@SpringBootTest
@OnFreshDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class CorrectionsTest {

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Units units;

    @Autowired
    Officers officers;

    @Autowired
    Recount recount;

    @Autowired
    Corrections corrections;

    @Autowired
    Entries entries;

    @Autowired
    Figures figures;

    private Scope scope;

    @BeforeEach
    void aBureauAtWork() {
        new Bureau(ledger, scopes).staff(units, officers).work();
        scope = scopes.of(Bureau.COUNTY, Bureau.ONE);
    }

    @AfterEach
    void nothingDiffersWhenCountedAgain() {
        assertThat(recount.of(scope.county(), (done, all) -> {}).differences()).isEmpty();
    }

    @Test
    void aCorrectedForumCountsAsItIsNowAndKeepsItsTopic() {
        var before = attendance();
        var forum = Ids.derived("sample", "forum1");
        var form = form(forum).with("fact-attendance", "93").with("reason", "Sample: counted again");
        var correction = corrections.correct(scope, forum, form);
        assertThat(attendance()).isEqualTo(before - 39 + 93);
        var history = entries.find(scope, forum).orElseThrow();
        assertThat(history.latest().reason()).isEqualTo("Sample: counted again");
        assertThat(history.latest().words()).anyMatch(part -> !part.get("topic").isEmpty());
        assertThat(history.shown().fact().entry())
                .isEqualTo(new MeetingEntry.Held(MeetingEntry.MeetingKind.POLICY_FORUM, 93, 3));
        assertThat(history.shown().fact().about())
                .isEqualTo(history.versions().getFirst().fact().about());

        corrections.takeBack(scope, forum, correction);
        assertThat(attendance()).isEqualTo(before);
        assertThat(entries.find(scope, forum).orElseThrow().latest().reason()).isEmpty();
    }

    @Test
    void theSameFormTwiceIsOneCorrectionAndAnUnchangedOneIsNone() {
        var talk = Ids.derived("sample", "talk2");
        assertThat(corrections.correct(scope, talk, form(talk))).isNull();
        var form = form(talk).with("fact-unnamed", "5");
        var once = corrections.correct(scope, talk, form);
        assertThat(corrections.correct(scope, talk, form)).isEqualTo(once);
        assertThat(entries.find(scope, talk).orElseThrow().versions()).hasSize(2);
    }

    @Test
    void whoeverComesSecondIsToldAndNothingIsOverwritten() {
        var leaflets = Ids.derived("sample", "leaflets2");
        var mine = form(leaflets).with("fact-copies", "11");
        corrections.correct(scope, leaflets, form(leaflets).with("fact-copies", "12"));
        assertThatThrownBy(() -> corrections.correct(scope, leaflets, mine))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("account.changedMeanwhile"));
        var seen =
                entries.find(scope, leaflets).orElseThrow().latest().posting().id();
        corrections.correct(scope, leaflets, mine.with("seen", seen));
        assertThat(entries.find(scope, leaflets).orElseThrow().versions()).hasSize(3);
    }

    @Test
    void aHouseholdIsCalledByItsDoorAndMustBeKnown() {
        var visit = Ids.derived("sample", "visit2");
        assertThat(form(visit).get("fact-household")).isEqualTo("7-12");
        assertThatThrownBy(() -> corrections.correct(scope, visit, form(visit).with("fact-household", "99-9")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.flaws())
                                .extracting(flaw -> flaw.field())
                                .contains("fact-household"));
        corrections.correct(scope, visit, form(visit).with("word-outcome", "Sample: medicine fetched"));
        var shown = entries.find(scope, visit).orElseThrow().shown();
        assertThat(shown.fact().entry()).isEqualTo(new VisitEntry.Made(Bureau.HOUSEHOLD, VisitEntry.VisitKind.HOME));
        assertThat(shown.words()).anyMatch(part -> part.get("outcome").startsWith("Sample"));
    }

    /** As it is opened, with nothing changed yet. */
    private Fields form(UUID id) {
        History history = corrections.open(scope, id);
        var fact = history.shown().fact();
        var time = fact.happenedAt().atZone(groundwork.ledger.Fact.ZONE).toLocalTime();
        var fields = Fields.NONE
                .with("token", UUID.randomUUID())
                .with("seen", history.latest().posting().id())
                .with("day", fact.day())
                .with("time", time.toString())
                .with("village", fact.about().village())
                .with(
                        "officer",
                        fact.about().officers().stream().map(UUID::toString).toList());
        for (var input : corrections.inputs(scope, history, Choosing.NOTHING))
            fields = fields.with(input.name(), input.value());
        return fields;
    }

    private int attendance() {
        return scope.read(db -> figures.count(
                        db,
                        figures.cited("meeting.attendance").orElseThrow(),
                        Extent.of(Bureau.PROGRAMME),
                        new Postings(db).head(),
                        null)
                .value()
                .intValue());
    }
}
