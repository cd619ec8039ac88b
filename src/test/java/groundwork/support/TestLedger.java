package groundwork.support;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.figure.Counted;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.figure.FiguresForTests;
import groundwork.figure.Value;
import groundwork.ledger.About;
import groundwork.ledger.Author;
import groundwork.ledger.CatchUp;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Projection;
import groundwork.ledger.Receipt;
import groundwork.ledger.Recount;
import groundwork.ledger.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A ledger of one county on a database of its own with the projections under test: a day a line, each entry a village's
 * of one programme.
 */
public final class TestLedger implements AutoCloseable {

    public static final int COUNTY = 640221;
    public static final long VILLAGE = 640221203209L;
    public static final UUID PROGRAMME = Ids.programme(COUNTY, "test");
    public static final UUID BUREAU = id("bureau");
    public static final UUID OFFICER = id("officer");
    public static final About ABOUT = new About(PROGRAMME, BUREAU, VILLAGE, List.of(OFFICER), null);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = new TestClock("2018-12-31T08:00:00Z");
    private final Store store = new Store(database.app(), TestKeys.vault());
    private final List<Projection> projections;
    private final Ledger ledger;
    private final Figures figures;

    public TestLedger(List<Projection> projections, Counted... nouns) {
        this.projections = new ArrayList<>(projections);
        this.projections.add(FiguresForTests.projection(List.of(nouns)));
        ledger = new Ledger(store, this.projections, clock);
        figures = FiguresForTests.of(List.of(nouns));
    }

    public static UUID id(String name) {
        return Ids.derived("test", name);
    }

    public Store store() {
        return store;
    }

    public Ledger ledger() {
        return ledger;
    }

    public TestClock clock() {
        return clock;
    }

    /** @return the entry's id */
    public UUID append(UUID id, LocalDate day, Entry entry) {
        return append(List.of(new Draft(id, Fact.on(day, ABOUT, entry), List.of())));
    }

    public UUID append(LocalDate day, Entry entry) {
        return append(Ids.next(clock), day, entry);
    }

    /** @return the id of the last of them */
    public UUID append(List<Draft> drafts) {
        var receipts = ledger.append(COUNTY, Author.of(OFFICER), drafts);
        assertThat(receipts).allMatch(Receipt::kept);
        return receipts.getLast().id();
    }

    public void replace(UUID original, LocalDate day, Entry entry) {
        append(day, new Correction.Replaced(original, Fact.on(day, ABOUT, entry)));
    }

    public void strike(UUID original) {
        append(LocalDate.of(2018, 12, 31), new Correction.Struck(original));
    }

    public long head() {
        return store.read(COUNTY, db -> new Postings(db).head());
    }

    public Value value(String figure) {
        return value(figure, head(), null);
    }

    public Value value(String figure, long position, LocalDate asOf) {
        var asked = figures.cited(figure).orElseThrow();
        return store.read(COUNTY, db -> figures.count(db, asked, Extent.of(PROGRAMME), position, asOf));
    }

    public String count(String figure) {
        return value(figure).value().toPlainString();
    }

    public String countAt(long position, String figure) {
        return value(figure, position, null).value().toPlainString();
    }

    /** The entries a figure points to. */
    public List<UUID> evidence(String figure) {
        var value = value(figure);
        return store.read(COUNTY, db -> figures.evidence(db, value, 1000).entries());
    }

    /** A column of the row with that id, as text; null when there is none. */
    public String text(String sql, UUID id) {
        return store.read(
                        COUNTY,
                        db -> db.sql(sql).param("id", id).query(String.class).optional())
                .orElse(null);
    }

    /** Counts everything again from position 0 and finds nothing different. */
    public void recounts() {
        assertThat(new Recount(store, projections).of(COUNTY, (done, total) -> {}))
                .matches(Recount.Result::clean, "nothing differs and nothing is behind");
    }

    /** What happens at a start. */
    public void catchesUp() {
        new CatchUp(store, projections).run();
    }

    @Override
    public void close() {
        database.close();
    }
}
