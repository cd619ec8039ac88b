package groundwork.samples;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.FirstStart;
import groundwork.directory.Scopes;
import groundwork.figure.Extent;
import groundwork.figure.Figure;
import groundwork.figure.Figures;
import groundwork.intake.Deliveries;
import groundwork.ledger.Ids;
import groundwork.ledger.Posting;
import groundwork.ledger.Postings;
import groundwork.ledger.Recount;
import groundwork.support.OnFreshDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The two summaries of the documents: their figures come out of the sample workbooks exactly, by two countings. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnFreshDatabase
class SampleFiguresTest {

    private static final int PINGLUO = 640221;
    private static final int RUIJIN = 360781;

    @Autowired
    FirstStart firstStart;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Scopes scopes;

    @Autowired
    Figures figures;

    @Autowired
    Recount recount;

    private String deliver(String sample) throws Exception {
        var said = new StringWriter();
        int code = deliveries.deliver(Path.of("examples", sample + ".xlsx"), false, new PrintWriter(said, true));
        assertThat(code).as(said.toString()).isZero();
        return said.toString();
    }

    private Map<String, BigDecimal> counted(int county, String slug) {
        var extent = Extent.of(Ids.programme(county, slug));
        return scopes.administrator(county).read(db -> {
            long position = new Postings(db).head();
            var values = new TreeMap<String, BigDecimal>();
            for (var figure : figures.all()) {
                // What is counted in several units has no sum.
                if (figure.unit() != Figure.Unit.GOODS)
                    put(
                            values,
                            figure.id(),
                            figures.count(db, figure, extent, position, null).value());
                if (!figure.parts().isEmpty() || figure.unit() == Figure.Unit.GOODS)
                    figures.byPart(db, figure, extent, position)
                            .forEach((part, value) -> put(values, value.cite(), value.value()));
            }
            return values;
        });
    }

    private static void put(Map<String, BigDecimal> values, String cite, BigDecimal value) {
        if (value.signum() != 0) values.put(cite, value);
    }

    private Map<String, BigDecimal> simply(int county, String slug) {
        List<Posting> all = scopes.administrator(county).read(db -> new Postings(db).page(0, Integer.MAX_VALUE));
        return SimpleCount.of(all, Ids.programme(county, slug));
    }

    @Test
    void theFiguresOfTheDocumentsComeOutExactlyAndTwice() throws Exception {
        firstStart.demo(PINGLUO, RUIJIN);
        deliver("pingluo-archives-2018");
        deliver("ruijin-commerce-2014");

        var pingluo = counted(PINGLUO, "pingluo-archives-2018");
        expect(
                pingluo,
                "meeting.forums=6 material.copies=540 visit.households=34 talk.people=23 opinion.count=53 village.teams=8"
                        + " village.households=484 village.mu=8258.8 resource.worth=20000 resource.benefit:mu=6000"
                        + " relief.goods:fertiliser.bag=2 pairing.pairs=5 assistance.information=72 assistance.jobs=20"
                        + " demand.difficulties=10");
        var ruijin = counted(RUIJIN, "ruijin-commerce-2014");
        expect(
                ruijin,
                "meeting.delegation:lecture=10 meeting.attendance:lecture=126 form.issued=412 demand.raised=21"
                        + " demand.settled=7 demand.waiting=1");

        assertSame(pingluo, simply(PINGLUO, "pingluo-archives-2018"));
        assertSame(ruijin, simply(RUIJIN, "ruijin-commerce-2014"));

        for (int county : List.of(PINGLUO, RUIJIN))
            assertThat(recount.of(county, (done, all) -> {}).clean()).isTrue();

        assertThat(deliver("pingluo-archives-2018")).contains("0 entries added").contains(" 0 corrected, 0 struck");
        assertThat(deliver("ruijin-commerce-2014")).contains("0 entries added").contains(" 0 corrected, 0 struck");
    }

    private static void expect(Map<String, BigDecimal> figures, String expected) {
        for (var one : expected.split(" ")) {
            var parts = one.split("=");
            assertThat(figures.get(parts[0])).as(parts[0]).isEqualByComparingTo(parts[1]);
        }
    }

    private static void assertSame(Map<String, BigDecimal> counted, Map<String, BigDecimal> simply) {
        assertThat(counted.keySet()).isEqualTo(simply.keySet());
        counted.forEach((cite, value) -> assertThat(value).as(cite).isEqualByComparingTo(simply.get(cite)));
    }
}
