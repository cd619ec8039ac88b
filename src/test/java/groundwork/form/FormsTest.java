package groundwork.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import groundwork.directory.Scopes;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.form.Forms.Odd;
import groundwork.form.Forms.Tally;
import groundwork.ledger.About;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry;
import groundwork.ledger.FormEntry.Recipient;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.Recount;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@OnFreshDatabase
class FormsTest {

    private static final AtomicInteger COUNTY = new AtomicInteger(650401);
    private static final UUID PROGRAMME = Ids.derived("programme of the forms");
    private static final LocalDate DAY = LocalDate.of(2014, 6, 23);
    private static final long HERE = 650401001001L;
    private static final long THERE = 650401001002L;

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Forms forms;

    @Autowired
    Opinions opinions;

    @Autowired
    Figures figures;

    @Autowired
    Recount recount;

    private Office office;

    @BeforeEach
    void countyOfItsOwn() {
        office = new Office(ledger, scopes, COUNTY.incrementAndGet());
    }

    @AfterEach
    void nothingDiffersWhenCountedAgain() {
        var result = recount.of(office.scope.county(), (done, all) -> {});
        assertThat(result.differences()).isEmpty();
        assertThat(result.behind()).isEmpty();
    }

    @Test
    void formsWithoutCodesCountInFull() {
        enter(new FormEntry.Issued(Recipient.RESIDENT, List.of(), 400));
        enter(new FormEntry.Issued(Recipient.PARTY_MEMBER, List.of("A1", "A2"), 0));
        enter(new FormEntry.Returned(List.of("A1"), 17));
        assertThat(value("form.issued")).isEqualTo(402);
        assertThat(value("form.issued:resident")).isEqualTo(400);
        assertThat(value("form.returned")).isEqualTo(18);
        assertThat(forms.tallies(office.scope, PROGRAMME))
                .containsExactlyInAnyOrder(
                        new Tally(Recipient.RESIDENT, HERE, 400, 400, 0, 0),
                        new Tally(Recipient.PARTY_MEMBER, HERE, 2, 0, 1, 0),
                        new Tally(null, HERE, 0, 0, 17, 17));
    }

    @Test
    void aCodeIssuedTwiceCountsOnceAndIsFlagged() {
        var first = enter(new FormEntry.Issued(Recipient.RESIDENT, List.of("A1", "A2"), 0));
        var second = enter(new FormEntry.Issued(Recipient.PARTY_MEMBER, List.of("A2", "A3"), 0));
        assertThat(value("form.issued")).isEqualTo(3);
        assertThat(odd())
                .extracting(Odd::code, Odd::why, Odd::entry)
                .containsExactly(tuple("A2", "issued_twice", second));
        office.strike(first);
        assertThat(value("form.issued")).isEqualTo(2);
        assertThat(value("form.issued:party_member")).isEqualTo(2);
        assertThat(odd()).isEmpty();
    }

    @Test
    void aReturnWithoutAnIssueIsFlaggedUntilTheIssueComes() {
        enter(new FormEntry.Returned(List.of("B1"), 0));
        assertThat(odd()).extracting(Odd::why).containsExactly("never_issued");
        assertThat(forms.countOdd(office.scope, PROGRAMME)).isEqualTo(1);
        assertThat(value("form.returned")).isEqualTo(1);
        enter(new FormEntry.Issued(Recipient.VETERAN_CADRE, List.of("B1"), 0));
        assertThat(odd()).isEmpty();
        assertThat(forms.tallies(office.scope, PROGRAMME))
                .containsExactly(new Tally(Recipient.VETERAN_CADRE, HERE, 1, 0, 1, 0));
    }

    @Test
    void correctedCodesPlacesAndKindsComeRight() {
        var out = enter(new FormEntry.Issued(Recipient.RESIDENT, List.of("C1", "C2"), 5));
        office.correct(out, DAY, about(THERE), new FormEntry.Issued(Recipient.RESIDENT, List.of("C2", "C3"), 6));
        assertThat(value("form.issued")).isEqualTo(8);
        assertThat(forms.tallies(office.scope, PROGRAMME))
                .containsExactly(new Tally(Recipient.RESIDENT, THERE, 8, 6, 0, 0));
        office.correct(out, DAY, about(HERE), new MaterialEntry.HandedOut(5));
        assertThat(value("form.issued")).isZero();
        assertThat(forms.tallies(office.scope, PROGRAMME)).isEmpty();
    }

    @Test
    void inWhateverOrderAndBatchesTheSameComesOut() {
        for (long seed = 1; seed <= 5; seed++) {
            var random = new Random(seed);
            countyOfItsOwn();
            var all = new ArrayList<Draft>();
            for (int i = 0; i < 30; i++) {
                var id = Ids.derived(office.scope.county(), i);
                all.add(draft(id, anything(random)));
                if (random.nextInt(3) == 0) all.add(draft(Ids.derived(id, 1), correction(random, id)));
            }
            Collections.shuffle(all, random);
            for (int at = 0; at < all.size(); ) {
                int to = Math.min(all.size(), at + 1 + random.nextInt(8));
                office.append(all.subList(at, to).toArray(Draft[]::new));
                at = to;
            }
            var tallies = forms.tallies(office.scope, PROGRAMME);
            assertThat(value("form.issued"))
                    .as("seed " + seed)
                    .isEqualTo(tallies.stream().mapToLong(Tally::issued).sum());
            assertThat(value("form.returned"))
                    .as("seed " + seed)
                    .isEqualTo(tallies.stream().mapToLong(Tally::returned).sum());
            nothingDiffersWhenCountedAgain();
        }
    }

    @Test
    void opinionsOnOurOwnStyleAreKeptApart() {
        var first = enter(new OpinionEntry.TakenDown(1, false, "A1"));
        var several = enter(new OpinionEntry.TakenDown(50, false, null));
        var style = enter(new OpinionEntry.TakenDown(2, true, null));
        assertThat(value("opinion.count")).isEqualTo(51);
        assertThat(value("opinion.style")).isEqualTo(2);
        assertThat(opinions(false)).extracting(Opinion::entry).containsExactly(several, first);
        assertThat(opinions(true)).extracting(Opinion::entry).containsExactly(style);
        office.correct(first, DAY, about(HERE), new OpinionEntry.TakenDown(1, true, "A1"));
        office.strike(style);
        assertThat(opinions(false)).extracting(Opinion::entry).containsExactly(several);
        assertThat(opinions(true)).extracting(Opinion::entry).containsExactly(first);
        assertThat(value("opinion.style")).isEqualTo(1);
    }

    @Test
    void opinionsArePagedBothWays() {
        for (int i = 1; i <= 5; i++) enter(new OpinionEntry.TakenDown(i, false, null));
        var newest = opinions.list(office.scope, PROGRAMME, false, null, null, 2);
        var older = opinions.list(office.scope, PROGRAMME, false, Opinions.Place.of(newest.getLast()), null, 2);
        assertThat(older).extracting(Opinion::count).containsExactly(3, 2);
        assertThat(opinions.list(office.scope, PROGRAMME, false, null, Opinions.Place.of(older.getFirst()), 2))
                .isEqualTo(newest);
    }

    private static Entry anything(Random random) {
        var codes = random.ints(random.nextInt(4), 0, 12)
                .mapToObj(code -> "F" + code)
                .toList();
        return random.nextBoolean()
                ? new FormEntry.Issued(Recipient.values()[random.nextInt(3)], codes, random.nextInt(3))
                : new FormEntry.Returned(codes, random.nextInt(3));
    }

    private static Entry correction(Random random, UUID original) {
        return random.nextBoolean()
                ? new Correction.Struck(original)
                : new Correction.Replaced(original, Fact.on(DAY, about(THERE), anything(random)));
    }

    private static Draft draft(UUID id, Entry entry) {
        return new Draft(id, Fact.on(DAY, about(HERE), entry), List.of());
    }

    private UUID enter(Entry entry) {
        return office.enter(DAY, about(HERE), entry);
    }

    private static About about(long village) {
        return new About(PROGRAMME, null, village, List.of(), null);
    }

    private List<Odd> odd() {
        return forms.odd(office.scope, PROGRAMME, 10);
    }

    private List<Opinion> opinions(boolean style) {
        return opinions.list(office.scope, PROGRAMME, style, null, null, 10);
    }

    private int value(String cite) {
        return office.scope.read(db -> figures.count(db, figures.cited(cite).orElseThrow(), Extent.of(PROGRAMME))
                .value()
                .intValueExact());
    }
}
