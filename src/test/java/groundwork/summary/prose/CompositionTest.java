package groundwork.summary.prose;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.frame.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private final Records zh = new Records(Language.ZH).count("a.n", 523).count("b.n", 34, 12);
    private final Records en =
            new Records(Language.EN).count("a.n", 523).count("b.n", 34, 12).count("c.n", 1);

    @Test
    void figuresAreWrittenByTheirStyle() {
        assertThat(text("{a.n}份，{a.n|more}份，{b.n|unit}，{b.n|more|unnamed}", zh))
                .isEqualTo("523份，500余份，34户，30余户（另计12户未记名）");
        assertThat(text("{a.n|more} copies to {b.n|unnamed}", en))
                .isEqualTo("More than 500 copies to 34 households (and 12 households counted without names)");
    }

    @Test
    void countedOnlyWithoutNames() {
        zh.count("d.n", 0, 20);
        assertThat(text("走访{d.n|unnamed}", zh)).isEqualTo("走访20户（未逐一记名）");
    }

    @Test
    void englishAgreesWithTheNumber() {
        assertThat(text("{c.n} pair/pairs was/were formed; {a.n} copy/copies and/or leaflet/leaflets", en))
                .isEqualTo("1 pair was formed; 523 copies and/or leaflets");
    }

    @Test
    void whatIsTypedByHandIsMarkedAndWhatIsCitedIsNot() {
        var runs = runs("走访{b.n}户，参加活动约200人，2018年6月办结。", zh);
        assertThat(runs)
                .filteredOn(run -> run instanceof Run.Loose)
                .extracting(Run::text)
                .containsExactly("200");
        assertThat(runs.stream().map(Run::text).collect(Collectors.joining())).isEqualTo("走访34户，参加活动约200人，2018年6月办结。");
    }

    @Test
    void aCitationOfNothingIsShownAsItWasTyped() {
        assertThat(runs("共{nothing.here}件，{see!}", zh))
                .filteredOn(run -> run instanceof Run.Unknown)
                .extracting(Run::text)
                .containsExactly("{nothing.here}", "{see!}");
    }

    @Test
    void namesAreMaskedInWhatIsTypedAndInWhatIsQuoted() {
        zh.fact("note", "李某某家缺水");
        assertThat(Composition.runs("李某某说：{note}", zh, text -> text.replace("李某某", "李**")).stream()
                        .map(Run::text)
                        .collect(Collectors.joining()))
                .isEqualTo("李**说：李**家缺水");
    }

    private static List<Run> runs(String prose, Known known) {
        return Composition.runs(prose, known, text -> text);
    }

    private static String text(String prose, Known known) {
        return runs(prose, known).stream().map(Run::text).collect(Collectors.joining());
    }
}
