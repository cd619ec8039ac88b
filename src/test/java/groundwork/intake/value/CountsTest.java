package groundwork.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "１２|12",
                "12户|12",
                "12 户|12",
                "12（户）|12",
                "共12户|12",
                "三十|30",
                "十二户|12",
                "一百二十户|120",
                "二百零五|205",
                "两千|2000",
                "贰拾户|20",
                "1,200|1200",
                "1，200户|1200",
                "5百|500",
                "1.2万|12000",
                "500余户|500 [at-least]",
                "30多户|30 [at-least]",
                "三十多户|30 [at-least]",
                "三十余|30 [at-least]",
                "10余万|100000 [at-least]",
                "1万多|10000 [at-least]",
                "100户以上|100 [at-least]",
                "more than 500|500 [at-least]",
                ">500|500 [at-least]",
                "500+|500 [at-least]",
                "over 30 households|30 [at-least]",
                "约30户|30 [about]",
                "近30户|30 [about]",
                "30户左右|30 [about]",
                "30来户|30 [about]",
                "about 30|30 [about]",
                "500元|500 [count.unit]",
                "12.0|12",
                "0|0",
                "3.5|wrong: count",
                "-3|wrong: count",
                "几十户|wrong: count",
                "many|wrong: count",
                "12户36人|wrong: count.several",
                "30-40|wrong: count.several",
                "3+2|wrong: count.several",
                "999999999999|wrong: count",
                "无|blank",
                "/|blank",
            })
    void households(String typed, String expected) {
        assertThat(Cells.said(Counts.read(Cells.text(typed), Set.of("户", "households"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20000|20000",
                "20,000元|20000",
                "¥20,000|20000",
                "20000 yuan|20000",
                "2万元|20000",
                "2万|20000",
                "两万元|20000",
                "1.5万元|15000",
                "10余万元|100000 [at-least]",
                "200美元|wrong: unit.yuan",
                "a lot|wrong: number",
            })
    void moneyIsYuan(String typed, String expected) {
        assertThat(Cells.said(Measures.yuan(Cells.text(typed), "").map(value -> value.toPlainString())))
                .isEqualTo(expected);
    }

    @Test
    void headsInTenThousandsMultiplyWhatHasNoUnitOfItsOwn() {
        assertThat(Cells.said(Measures.yuan(Cells.number("2"), "万元").map(value -> value.toPlainString())))
                .isEqualTo("20000 [converted.yuan]");
        assertThat(Cells.said(Measures.yuan(Cells.text("2万"), "万元").map(value -> value.toPlainString())))
                .isEqualTo("20000");
        assertThat(Cells.said(Measures.yuan(Cells.text("300元"), "万元").map(value -> value.toPlainString())))
                .isEqualTo("300");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8258.8|8258.8",
                "8258.8亩|8258.8",
                "8,258.8 mu|8258.8",
                "6000余亩|6000 [at-least]",
                "2公顷|30 [converted.mu]",
                "3万亩|30000",
                "100平方米|wrong: unit.mu",
            })
    void landIsMu(String typed, String expected) {
        assertThat(Cells.said(Measures.mu(Cells.text(typed), "").map(value -> value.toPlainString())))
                .isEqualTo(expected);
    }

    @Test
    void aQuantityKeepsItsUnit() {
        assertThat(Measures.quantity(Cells.text("2袋"))).isEqualTo(Reading.of(amount("2", "袋")));
        assertThat(Measures.quantity(Cells.text("6000 mu"))).isEqualTo(Reading.of(amount("6E3", "mu")));
    }

    private static Amount amount(String value, String unit) {
        return new Amount(new java.math.BigDecimal(value), Bound.EXACT, unit);
    }

    @Test
    void numeralsOfEveryNumberComeBack() {
        var random = new Random(12);
        for (int i = 0; i < 5000; i++) {
            int number = random.nextInt(random.nextBoolean() ? 1000 : 100_000_000);
            assertThat(Numerals.parse(chinese(number))).as(chinese(number)).isEqualTo(number);
        }
    }

    /** Written the way a school book does it, independently of how it is read. */
    private static String chinese(int number) {
        if (number == 0) {
            return "零";
        }
        var text = new StringBuilder();
        if (number >= 10_000) {
            text.append(chinese(number / 10_000)).append('万');
            number %= 10_000;
            if (number > 0 && number < 1000) {
                text.append('零');
            }
        }
        boolean gap = false;
        for (var step : List.of(1000, 100, 10, 1)) {
            int digit = number / step % 10;
            if (digit == 0) {
                gap = !text.isEmpty() && text.charAt(text.length() - 1) != '零';
                continue;
            }
            text.append(gap && number % (step * 10) > 0 && text.charAt(text.length() - 1) != '零' ? "零" : "");
            gap = false;
            text.append("零一二三四五六七八九".charAt(digit)).append(step == 1 ? "" : step == 10 ? "十" : step == 100 ? "百" : "千");
        }
        return text.toString();
    }
}
