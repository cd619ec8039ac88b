package groundwork.samples;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.figure.Extent;
import groundwork.figure.Figure;
import groundwork.figure.Figures;
import groundwork.figure.Value;
import groundwork.ledger.Author;
import groundwork.ledger.Draft;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Projection;
import groundwork.ledger.Recount;
import groundwork.ledger.Store;
import groundwork.samples.SimpleCount.Result;
import groundwork.support.OnFreshDatabase;
import groundwork.support.Proof;
import groundwork.support.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever is entered, in whatever order, corrected, struck and merged: the figures are those of {@link SimpleCount},
 * at every position and of every extent. A failure names its seed, and {@code -Dgroundwork.seed=N} plays it again.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnFreshDatabase
class RandomFiguresTest {

    private static final int ENTRIES = 60;
    private static final Set<String> BY_DAY = Set.of("demand.overdue", "demand.unconfirmed");

    @Autowired
    List<Projection> projections;

    @Autowired
    Store store;

    @Autowired
    Figures figures;

    @Autowired
    Recount recount;

    private final TestClock clock = new TestClock("2018-05-01T00:00:00Z");
    private Ledger ledger;
    private int county = 700_000;

    @BeforeEach
    void open() {
        ledger = new Ledger(store, projections, clock);
    }

    @Test
    void fiftyProgrammesAreCountedTwiceAlike() {
        var one = Long.getLong("groundwork.seed");
        if (one != null) play(one);
        else LongStream.range(0, 50).forEach(this::play);
    }

    @Test
    @Tag("long")
    void twoThousandProgrammesAreCountedTwiceAlike() {
        LongStream.range(1000, 3000).forEach(this::play);
        Proof.of(
                "G10",
                "2,000 random programmes: every figure counted a second, simple way, equal (summaries: not yet)");
    }

    private void play(long seed) {
        county++;
        var work = new RandomWork(seed);
        hand(work.drafts(ENTRIES), work);
        store.read(county, db -> {
            var postings = new Postings(db).page(0, Integer.MAX_VALUE);
            assertDense(seed, postings);
            compare(seed, db, postings, work.whole(), postings.size(), null, true);
            compare(seed, db, postings, work.extent(), work.upTo(postings.size()), work.asOf(), false);
            return null;
        });
        if (seed % 10 == 0)
            assertThat(recount.of(county, (done, all) -> {}).differences())
                    .as("seed %d", seed)
                    .isEmpty();
    }

    private void hand(List<Draft> drafts, RandomWork work) {
        for (int from = 0; from < drafts.size(); ) {
            int to = Math.min(drafts.size(), from + 1 + work.upTo(14));
            ledger.append(county, Author.of(Ids.derived("random")), drafts.subList(from, to));
            clock.pass(Duration.ofHours(9));
            from = to;
        }
    }

    private static void assertDense(long seed, List<Posting> postings) {
        var ids = new HashSet<Object>();
        for (int i = 0; i < postings.size(); i++) {
            assertThat(postings.get(i).position()).as("seed %d", seed).isEqualTo(i);
            assertThat(ids.add(postings.get(i).id())).as("seed %d", seed).isTrue();
        }
    }

    private void compare(
            long seed,
            JdbcClient db,
            List<Posting> postings,
            Extent extent,
            int position,
            LocalDate asOf,
            boolean parts) {
        var simply = new TreeMap<>(new SimpleCount(postings.subList(0, position)).in(extent, asOf));
        if (!parts) simply.keySet().removeIf(cite -> cite.contains(":"));
        var counted = new TreeMap<String, Result>();
        for (var figure : figures.all()) {
            if (figure.unit() != Figure.Unit.GOODS)
                put(counted, figures.count(db, figure, extent, position, BY_DAY.contains(figure.id()) ? asOf : null));
            if (parts && (!figure.parts().isEmpty() || figure.unit() == Figure.Unit.GOODS))
                figures.byPart(db, figure, extent, position).values().forEach(value -> put(counted, value));
        }
        assertThat(text(counted))
                .as("seed %d, the first %d postings, %s, as of %s", seed, position, extent, asOf)
                .isEqualTo(text(simply));
    }

    private static void put(Map<String, Result> counted, Value value) {
        if (!value.isZero()) counted.put(value.cite(), new Result(value.value(), value.unnamed()));
    }

    private static Map<String, String> text(Map<String, Result> results) {
        var text = new TreeMap<String, String>();
        results.forEach((cite, result) -> text.put(cite, plain(result.value()) + " and " + plain(result.unnamed())));
        return text;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
