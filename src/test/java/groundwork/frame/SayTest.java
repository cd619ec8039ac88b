package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SayTest {

    private final Fittings fittings =
            new Fittings(MessageFiles.read(true), new Assets(java.util.Map.of()), List.of(), null, false);

    @Test
    void quantitiesKeepTheirUnitAndTheirDigits() {
        assertThat(both(() -> Say.amount(new BigDecimal("8258.8"), "mu")))
                .isEqualTo(new Bilingual("8,258.8 mu", "8,258.8亩"));
        assertThat(both(() -> Say.yuan(new BigDecimal("20000")))).isEqualTo(new Bilingual("20,000 yuan", "20,000元"));
        assertThat(both(() -> Say.number(new BigDecimal("0.125")))).isEqualTo(new Bilingual("0.125", "0.125"));
    }

    @Test
    void whatWasCountedNoFurtherSaysThatThereIsMore() {
        assertThat(both(() -> Say.upTo(1_000))).isEqualTo(new Bilingual("1,000", "1,000"));
        assertThat(both(() -> Say.upTo(1_001))).isEqualTo(new Bilingual("1,000+", "1,000+"));
    }

    @Test
    void daysAndTimesAreThoseOfTheCounty() {
        var day = LocalDate.of(2018, 6, 4);
        assertThat(both(() -> Say.day(day))).isEqualTo(new Bilingual("4 June 2018", "2018年6月4日"));
        assertThat(both(() -> Say.shortDay(day))).isEqualTo(new Bilingual("4 Jun", "6月4日"));
        var lateInUtc = Instant.parse("2018-06-03T23:05:00Z");
        assertThat(both(() -> Say.time(lateInUtc))).isEqualTo(new Bilingual("4 June 2018, 07:05", "2018年6月4日 07:05"));
    }

    @Test
    void aStretchOfTimeIsSaidInTheUnitThatFits() {
        assertThat(both(() -> Say.span(1))).isEqualTo(new Bilingual("1 day", "1天"));
        assertThat(both(() -> Say.span(61))).isEqualTo(new Bilingual("61 days", "61天"));
        assertThat(both(() -> Say.span(62))).isEqualTo(new Bilingual("2 months", "2个月"));
        assertThat(both(() -> Say.span(365))).isEqualTo(new Bilingual("12 months", "12个月"));
        assertThat(both(() -> Say.span(2922))).isEqualTo(new Bilingual("8 years", "8年"));
    }

    @Test
    void theLineOfAFigureStaysWithinItsBox() {
        assertThat(Spark.points(List.of(0, 5, 10), 72, 28)).isEqualTo("2.0,26.0 36.0,14.0 70.0,2.0");
        assertThat(Spark.points(List.of(3, 3), 72, 28)).isEqualTo("2.0,2.0 70.0,2.0");
        assertThat(Spark.points(List.of(0, 0), 72, 28)).isEqualTo("2.0,26.0 70.0,26.0");
        assertThat(Spark.points(List.of(1), 72, 28)).isEmpty();
    }

    private Bilingual both(Supplier<String> said) {
        return new Bilingual(in(Language.EN, said), in(Language.ZH, said));
    }

    private String in(Language language, Supplier<String> said) {
        var heard = new AtomicReference<String>();
        Here.nowhere(fittings, language).during(() -> heard.set(said.get()));
        return heard.get();
    }
}
