package groundwork.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.ledger.ProgrammeEntry.Role;
import groundwork.ledger.Recount;
import groundwork.support.OnFreshDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Programmes on PostgreSQL. Each test works in a county of its own. */
@SpringBootTest
@OnFreshDatabase
class ProgrammesTest {

    private static final AtomicInteger COUNTIES = new AtomicInteger(640400);
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);
    private static final UUID OFFICER = new UUID(2, 1);
    private static final UUID BUREAU = new UUID(3, 1);

    @Autowired
    private Ledger ledger;

    @Autowired
    private Scopes scopes;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Planning planning;

    @Autowired
    private Figures figures;

    @Autowired
    private Recount recount;

    private final int county = COUNTIES.incrementAndGet();
    private final long village = county * 1_000_000L + 203_209;

    @AfterEach
    void nothingDiffersWhenWorkedOutAgain() {
        var result = recount.of(county, (done, total) -> {});
        assertThat(result.differences()).isEmpty();
        assertThat(result.behind()).isEmpty();
    }

    @Test
    void aPlanIsMadeAndPutRight() {
        var programme = planned();
        assertThat(programme.id()).isEqualTo(Ids.programme(county, "sample-2018"));
        assertThat(programme.title()).isEqualTo("Grass-roots work");
        var words = new PlanWords("Grass-roots work 2018", "Notice", "No. 12", "", "", "", "");
        planning.correct(
                scope(), programme, new PlanDraft(null, ProgrammeKind.SHORT_CAMPAIGN, BUREAU, FIRST, FIRST, words));
        var corrected = programmes.bySlug(scope(), "sample-2018").orElseThrow();
        assertThat(corrected)
                .extracting(Programme::title, Programme::kind, Programme::to)
                .containsExactly("Grass-roots work 2018", ProgrammeKind.SHORT_CAMPAIGN, FIRST);
        assertThat(programmes.plan(scope(), programme.id()).documentNumber()).isEqualTo("No. 12");
        assertThat(programmes.all(scope())).containsExactly(corrected);
    }

    @Test
    void aSlugIsTakenOnce() {
        planned();
        assertThatThrownBy(this::planned)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.flaws()).containsExactly(Flaw.at("slug", "programme.flaw.taken")));
    }

    @Test
    void whatIsWrongWithAPlanIsToldAtEachField() {
        var draft = new PlanDraft("Not a slug", null, null, LAST, FIRST, PlanWords.titled(" "));
        assertThatThrownBy(() -> planning.plan(scope(), draft))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("title", "slug", "kind", "to"));
    }

    @Test
    void aLaterTargetTakesThePlaceOfTheEarlierOneAndBothAreTakenBackTogether() {
        var programme = planned();
        planning.target(scope(), programme, "card.households", new BigDecimal(30));
        planning.target(scope(), programme, "village.mu", new BigDecimal("8258.80"));
        planning.target(scope(), programme, "card.households", new BigDecimal(40));
        var targets = programmes.targets(scope(), programme.id());
        assertThat(targets)
                .extracting(t -> t.figure() + " " + t.atLeast())
                .containsExactly("card.households 40", "village.mu 8258.8");
        planning.strike(scope(), programme, targets.getFirst().entry());
        assertThat(programmes.targets(scope(), programme.id()))
                .extracting(Target::figure)
                .containsExactly("village.mu");
        assertThatThrownBy(() -> planning.target(scope(), programme, "no.figure", BigDecimal.ONE))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void peopleAreListedByRoleAndCountedOnceEach() {
        var programme = planned();
        planning.join(scope(), programme, List.of(OFFICER, new UUID(2, 2)), Role.LIAISON, BUREAU);
        planning.join(scope(), programme, List.of(OFFICER), Role.LEADER, BUREAU);
        var people = programmes.people(scope(), programme.id());
        assertThat(people).extracting(Person::role).containsExactly(Role.LEADER, Role.LIAISON, Role.LIAISON);
        assertThat(count("programme.officers", programme)).isEqualTo("2");
        assertThat(count("programme.officers:liaison", programme)).isEqualTo("2");
        planning.strike(scope(), programme, people.getLast().entry());
        assertThat(count("programme.officers:liaison", programme)).isEqualTo("1");
    }

    @Test
    void villagesAreIncludedOnceAndTakenOut() {
        var programme = planned();
        planning.include(scope(), programme, List.of(village, village));
        var villages = programmes.villages(scope(), programme.id());
        assertThat(villages).extracting(Included::village).containsExactly(village);
        assertThat(count("programme.villages", programme)).isEqualTo("1");
        planning.strike(scope(), programme, villages.getFirst().entry());
        assertThat(programmes.villages(scope(), programme.id())).isEmpty();
    }

    @Test
    void deficienciesAndPromisesAreNoted() {
        var programme = planned();
        planning.note(scope(), programme, NoteKind.DEFICIENCY, "methods too traditional");
        planning.note(scope(), programme, NoteKind.PROMISE, "the road");
        assertThat(programmes.notes(scope(), programme.id(), NoteKind.DEFICIENCY))
                .extracting(Note::text)
                .containsExactly("methods too traditional");
        var promise =
                programmes.notes(scope(), programme.id(), NoteKind.PROMISE).getFirst();
        planning.strike(scope(), programme, promise.entry());
        assertThat(programmes.notes(scope(), programme.id(), NoteKind.PROMISE)).isEmpty();
        assertThatThrownBy(() -> planning.strike(scope(), programme, promise.entry()))
                .hasMessage("programme.entry.missing");
    }

    @Test
    void whatIsAboutAProgrammeThatNobodyPlannedYetIsThereWhenItIs() {
        var id = Ids.programme(county, "sample-2018");
        var about = new About(id, BUREAU, village, List.of(OFFICER), null);
        append(about, new ProgrammeEntry.VillageIncluded());
        append(about, new ProgrammeEntry.Targeted("card.households", BigDecimal.TEN));
        assertThat(programmes.all(scope())).isEmpty();
        planned();
        assertThat(programmes.villages(scope(), id)).hasSize(1);
        assertThat(programmes.targets(scope(), id)).hasSize(1);
    }

    @Test
    void aCorrectionMayMoveAnEntryToAnotherProgrammeOrToNone() {
        var programme = planned();
        var about = new About(programme.id(), BUREAU, village, List.of(OFFICER), null);
        var included = append(about, new ProgrammeEntry.VillageIncluded());
        var nowhere = new About(null, BUREAU, village, List.of(OFFICER), null);
        append(about, new Correction.Replaced(included, Fact.on(FIRST, nowhere, new ProgrammeEntry.VillageIncluded())));
        assertThat(programmes.villages(scope(), programme.id())).isEmpty();
    }

    private Programme planned() {
        var words = PlanWords.titled("Grass-roots work");
        planning.plan(scope(), new PlanDraft("sample-2018", ProgrammeKind.GRASSROOTS_WORK, BUREAU, FIRST, LAST, words));
        return programmes.bySlug(scope(), "sample-2018").orElseThrow();
    }

    private UUID append(About about, Entry entry) {
        var draft = new Draft(UUID.randomUUID(), Fact.on(FIRST, about, entry), List.of());
        ledger.append(county, scope().author(), List.of(draft));
        return draft.id();
    }

    private Scope scope() {
        return scopes.of(county, OFFICER);
    }

    private String count(String cite, Programme programme) {
        return scope().read(db -> figures.count(db, figures.cited(cite).orElseThrow(), Extent.of(programme.id()))
                .value()
                .toPlainString());
    }
}
