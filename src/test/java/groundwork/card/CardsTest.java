package groundwork.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Recount;
import groundwork.ledger.VillageEntry;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.VisitEntry.VisitKind;
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

/** Households, cards and villages on PostgreSQL. Each test works in a county of its own. */
@SpringBootTest
@OnFreshDatabase
class CardsTest {

    private static final AtomicInteger COUNTIES = new AtomicInteger(640300);
    private static final LocalDate MAY = LocalDate.of(2018, 5, 12);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 1);
    private static final UUID OFFICER = new UUID(2, 1);
    private static final UUID OTHER_OFFICER = new UUID(2, 2);

    @Autowired
    private Ledger ledger;

    @Autowired
    private Scopes scopes;

    @Autowired
    private Households households;

    @Autowired
    private Registry registry;

    @Autowired
    private Cards cards;

    @Autowired
    private Villages villages;

    @Autowired
    private Undoing undoing;

    @Autowired
    private Figures figures;

    @Autowired
    private Recount recount;

    private final int county = COUNTIES.incrementAndGet();
    private final long village = county * 1_000_000L + 203_209;
    private final UUID programme = Ids.programme(county, "sample");
    private final About about = new About(programme, null, village, List.of(OFFICER), null);

    @AfterEach
    void nothingDiffersWhenWorkedOutAgain() {
        var result = recount.of(county, (done, total) -> {});
        assertThat(result.differences()).isEmpty();
        assertThat(result.behind()).isEmpty();
    }

    @Test
    void aHouseholdIsRegisteredCorrectedAndStruck() {
        var li = register(6, "14号", "李某某");
        assertThat(household(li).words().name()).isEqualTo("李某某");
        registry.correct(scope(), li, registration(7, "2号", "李某"));
        assertThat(household(li))
                .extracting(
                        Household::team, h -> h.words().door(), h -> h.words().name())
                .containsExactly(7, "2号", "李某");
        assertThat(household(li).programme()).isEqualTo(programme);
        registry.strike(scope(), li);
        assertThat(households.find(scope(), li)).isEmpty();
        assertThatThrownBy(() -> registry.strike(scope(), li)).isInstanceOf(Refusal.class);
    }

    @Test
    void oneWalksByTeamAndDoor() {
        register(2, "1", "c");
        register(1, "10", "b");
        register(1, "9", "a");
        assertThat(walk(HouseholdFilter.ALL)).containsExactly("a", "b", "c");
        assertThat(walk(new HouseholdFilter(2, null, null))).containsExactly("c");
        assertThat(households.teams(scope(), village)).containsExactly(entry(1, 2L), entry(2, 1L));
    }

    private static java.util.Map.Entry<Integer, Long> entry(int team, long count) {
        return java.util.Map.entry(team, count);
    }

    @Test
    void whatIsMissingIsFound() {
        var li = register(1, "1", "carded and visited");
        var wang = register(1, "2", "visited long ago");
        register(1, "3", "nothing");
        cards.issue(scope(), about, List.of(li), OFFICER, MAY);
        visit(li, MAY);
        visit(wang, MAY.minusDays(91));
        assertThat(walk(new HouseholdFilter(null, null, HouseholdFilter.Gap.NO_CARD)))
                .containsExactly("visited long ago", "nothing");
        assertThat(walk(new HouseholdFilter(null, null, HouseholdFilter.Gap.NEVER_VISITED)))
                .containsExactly("nothing");
        assertThat(walk(new HouseholdFilter(null, null, HouseholdFilter.Gap.NOT_LATELY)))
                .containsExactly("visited long ago", "nothing");
        assertThat(line()).isEqualTo(new VillageLine(village, null, 3, 1, 2, 1));
    }

    @Test
    void aSearchLooksAtNameDoorAndPhone() {
        register(1, "14", "李某某");
        register(1, "15", "王某");
        assertThat(households.search(scope(), village, "李")).hasSize(1);
        assertThat(households.search(scope(), village, "15")).hasSize(1);
        assertThat(households.search(scope(), village, " ")).isEmpty();
    }

    @Test
    void mergedHouseholdsCountAsTheLastOfTheChain() {
        var a = register(1, "1", "a");
        var b = register(1, "2", "b");
        var c = register(1, "3", "c");
        cards.issue(scope(), about, List.of(a), OFFICER, MAY);
        visit(a, MAY);
        visit(b, JUNE);
        registry.merge(scope(), a, b);
        registry.merge(scope(), b, c);
        assertThat(walk(HouseholdFilter.ALL)).containsExactly("c");
        assertThat(household(a).mergedInto()).isEqualTo(c);
        assertThat(household(c))
                .extracting(
                        Household::visits, Household::lastVisit, h -> h.card().officer())
                .containsExactly(2, JUNE, OFFICER);
        assertThat(line()).isEqualTo(new VillageLine(village, null, 1, 1, 1, 1));
        assertThat(households.ids(scope(), a))
                .containsExactlyInAnyOrder(a, b, c)
                .startsWith(c);
        assertThat(households.visits(scope(), c, 10)).extracting(v -> v.day()).containsExactly(JUNE, MAY);
        assertThatThrownBy(() -> registry.merge(scope(), a, c)).hasMessage("card.merge.already");
        assertThatThrownBy(() -> registry.merge(scope(), c, a)).hasMessage("card.merge.circle");
        registry.part(scope(), b);
        assertThat(walk(HouseholdFilter.ALL)).containsExactly("b", "c");
        assertThat(household(b).visits()).isEqualTo(2);
    }

    @Test
    void mergersBeforeTheirHouseholdsComeRight() {
        var a = UUID.randomUUID();
        var b = UUID.randomUUID();
        append(UUID.randomUUID(), new HouseholdEntry.Merged(a, b));
        visit(a, MAY);
        append(b, new HouseholdEntry.Registered(1));
        append(a, new HouseholdEntry.Registered(2));
        assertThat(household(b).visits()).isEqualTo(1);
        assertThat(line().households()).isEqualTo(1);
    }

    @Test
    void oneOfficerAnswersForAHousehold() {
        var li = register(1, "1", "li");
        cards.issue(scope(), about, List.of(li), OFFICER, MAY);
        var second = cards.issue(scope(), about, List.of(li), OTHER_OFFICER, JUNE)
                .cards()
                .getFirst();
        assertThat(cards.ofHousehold(scope(), li)).extracting(Card::valid).containsExactly(true, false);
        assertThat(household(li).card().officer()).isEqualTo(OTHER_OFFICER);
        assertThat(count("card.households")).isEqualTo("1");
        cards.withdraw(scope(), second, JUNE);
        assertThat(household(li).card()).isNull();
        assertThat(count("card.households")).isEqualTo("0");
        assertThatThrownBy(() -> cards.withdraw(scope(), second, JUNE)).hasMessage("card.withdrawn.already");
    }

    @Test
    void manyHouseholdsAreDealtCardsAtOnceAndItIsTakenBack() {
        var li = register(1, "1", "li");
        var wang = register(1, "2", "wang");
        var zhao = register(2, "1", "zhao");
        var first = cards.issue(scope(), about, List.of(li), OTHER_OFFICER, MAY);
        cards.issue(scope(), about, List.of(wang), OFFICER, MAY);
        var dealt = cards.issue(scope(), about, List.of(li, wang, zhao), OFFICER, JUNE);
        assertThat(dealt).extracting(Dealt::issued, Dealt::handedOver).containsExactly(2, 1);
        assertThat(dealt.done().entries()).isEqualTo(3);
        assertThat(household(li).card().officer()).isEqualTo(OFFICER);
        assertThat(household(wang).card().day()).isEqualTo(MAY);
        assertThat(villages.uncarded(scope(), List.of(village))).isEmpty();

        undoing.run(scope(), dealt.done());
        assertThat(household(li).card().id()).isEqualTo(first.cards().getFirst());
        assertThat(household(zhao).card()).isNull();
        assertThat(villages.uncarded(scope(), List.of(village))).containsExactly(java.util.Map.entry(village, 1L));
        assertThatThrownBy(() -> undoing.run(scope(), dealt.done())).hasMessage("card.undone.already");
        var stranger = scopes.of(county, OTHER_OFFICER);
        assertThatThrownBy(() -> undoing.run(stranger, first.done())).hasMessage("card.undone.missing");
        assertThat(cards.issue(scope(), about, List.of(wang), OFFICER, JUNE).done())
                .isEqualTo(Done.NOTHING);
    }

    @Test
    void whatWasEnteredByMistakeIsTakenBack() {
        var registered = registry.register(scope(), registration(6, "14号", "李例"), OFFICER);
        var li = registered.first();
        var corrected = registry.correct(scope(), li, registration(7, "2号", "李样"));
        undoing.run(scope(), corrected);
        assertThat(household(li))
                .extracting(Household::team, h -> h.words().name())
                .containsExactly(6, "李例");
        var struck = registry.strike(scope(), li);
        assertThat(struck.entries()).isEqualTo(2);
        assertThat(count("card.households")).isEqualTo("0");
        undoing.run(scope(), struck);
        assertThat(household(li).words().name()).isEqualTo("李例");
        assertThat(household(li).card().officer()).isEqualTo(OFFICER);
        var wang = register(6, "15号", "王例");
        undoing.run(scope(), registry.merge(scope(), wang, li));
        assertThat(household(wang).mergedInto()).isNull();
        undoing.run(scope(), cards.withdraw(scope(), household(li).card().id(), JUNE));
        assertThat(household(li).card()).isNotNull();
        var other = registry.register(scope(), registration(6, "16号", "赵例"), OFFICER);
        undoing.run(scope(), other);
        assertThat(households.find(scope(), other.first())).isEmpty();
    }

    @Test
    void aCardIsFoundByTheCodeThatIsReadOut() {
        var li = register(1, "1", "li");
        var card =
                cards.issue(scope(), about, List.of(li), OFFICER, MAY).cards().getFirst();
        var code = CardCode.of(card);
        assertThat(cards.coded(scope(), code)).extracting(Card::household).containsExactly(li);
        var readOut = code.toLowerCase(java.util.Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(cards.coded(scope(), readOut)).hasSize(1);
        assertThat(cards.coded(scope(), "no code")).isEmpty();
    }

    @Test
    void aWholeVillageMayHaveACard() {
        var card = cards.issueToVillage(scope(), about, OFFICER, MAY).cards().getFirst();
        assertThat(cards.ofVillage(scope(), village)).extracting(Card::id).containsExactly(card);
        assertThat(count("card.households")).isEqualTo("0");
    }

    @Test
    void aWithdrawalBeforeItsCardAndACorrectedOne() {
        var card = UUID.randomUUID();
        var withdrawal = append(UUID.randomUUID(), new CardEntry.Withdrawn(card));
        var li = register(1, "1", "li");
        append(card, new CardEntry.Issued(li, OFFICER));
        assertThat(count("card.households")).isEqualTo("0");
        append(UUID.randomUUID(), new Correction.Struck(withdrawal));
        assertThat(count("card.households")).isEqualTo("1");
        append(UUID.randomUUID(), new Correction.Struck(card));
        assertThat(count("card.households")).isEqualTo("0");
        assertThat(cards.find(scope(), card)).isEmpty();
    }

    @Test
    void aStruckVisitWasNotMade() {
        var li = register(1, "1", "li");
        visit(li, MAY);
        var visit = visit(li, JUNE);
        append(
                UUID.randomUUID(),
                new Correction.Replaced(
                        visit, Fact.on(JUNE.plusDays(1), about, new VisitEntry.Made(li, VisitKind.HOME))));
        assertThat(household(li).lastVisit()).isEqualTo(JUNE.plusDays(1));
        append(UUID.randomUUID(), new Correction.Struck(visit));
        assertThat(household(li))
                .extracting(Household::visits, Household::lastVisit)
                .containsExactly(1, MAY);
    }

    @Test
    void theLatestProfileOfAVillageCounts() {
        profile(MAY, 484);
        profile(MAY.minusDays(1), 480);
        assertThat(villages.profile(scope(), village).orElseThrow())
                .extracting(VillageProfile::households, VillageProfile::problems)
                .containsExactly(484, "a road");
        assertThat(count("village.households")).isEqualTo("484");
        assertThat(count("village.mu")).isEqualTo("8258.8");
        var third = append(UUID.randomUUID(), new VillageEntry.Profiled(9, 500, BigDecimal.TEN));
        assertThat(count("village.teams")).isEqualTo("9");
        append(UUID.randomUUID(), new Correction.Struck(third));
        assertThat(count("village.teams")).isEqualTo("8");
        assertThat(villages.codes(scope(), programme)).containsExactly(village);
    }

    private void profile(LocalDate day, int count) {
        var profile = new VillageProfile(village, 8, count, new BigDecimal("8258.80"), day, "a road", null);
        villages.profile(scope(), about, profile);
    }

    private Scope scope() {
        return scopes.of(county, OFFICER);
    }

    private UUID register(int team, String door, String name) {
        return registry.register(scope(), registration(team, door, name), null).first();
    }

    private Registration registration(int team, String door, String name) {
        return new Registration(programme, null, village, team, MAY, new HouseholdWords(name, door, "", "", "", ""));
    }

    private Household household(UUID id) {
        return households.find(scope(), id).orElseThrow();
    }

    private List<String> walk(HouseholdFilter filter) {
        return households.inVillage(scope(), village, filter, MAY).stream()
                .map(household -> household.words().name())
                .toList();
    }

    private VillageLine line() {
        return villages.lines(scope(), List.of(village), MAY).getFirst();
    }

    private UUID visit(UUID household, LocalDate day) {
        var fact = Fact.on(day, about, new VisitEntry.Made(household, VisitKind.HOME));
        return append(new Draft(UUID.randomUUID(), fact, List.of()));
    }

    private UUID append(UUID id, Entry entry) {
        return append(new Draft(id, Fact.on(JUNE, about, entry), List.of()));
    }

    private UUID append(Draft draft) {
        ledger.append(county, scope().author(), List.of(draft));
        return draft.id();
    }

    private String count(String figure) {
        return scope().read(db -> figures.count(db, figures.cited(figure).orElseThrow(), Extent.of(programme))
                .value()
                .toPlainString());
    }
}
