package groundwork.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.intake.workbook.CellKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private static final Around IN_2018 = Around.period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-05-12|2018-05-12",
                "2018/5/12|2018-05-12",
                "2018.5.12|2018-05-12",
                "2018.05.12.|wrong: date",
                "20180512|2018-05-12",
                "2018年5月12日|2018-05-12",
                "２０１８年５月１２日|2018-05-12",
                "2018 年 5 月 12 日|2018-05-12",
                "二〇一八年五月十二日|2018-05-12",
                "五月二十三日|2018-05-23",
                "18年5月12日|2018-05-12",
                "5.12|2018-05-12",
                "5月12日|2018-05-12",
                "5月12号|2018-05-12",
                "05-12|2018-05-12",
                "5/12|2018-05-12",
                "5月12日（星期六）|2018-05-12",
                "周六 5.12|2018-05-12",
                "5月12日上午|2018-05-12",
                "5月12日 9:30|2018-05-12",
                "2018-05-12 09:30|2018-05-12",
                "2018-05-12T09:30:00|2018-05-12",
                "12 May 2018|2018-05-12",
                "12 May|2018-05-12",
                "12th of May, 2018|2018-05-12",
                "May 12, 2018|2018-05-12",
                "Sat, 12 May 2018|2018-05-12",
                "12-May-2018|2018-05-12",
                "Sept. 3|2018-09-03",
                "12.5.2018|2018-05-12",
                "25/12/2018|2018-12-25",
                "12/25/2018|2018-12-25",
                "5/12/2018|2018-05-12 [date.ambiguous]",
                "5/5/2018|2018-05-05",
                "18.5.12|2018-05-12 [date.short-year]",
                "25.5|2018-05-25 [date.day-first]",
                "43232|2018-05-12 [date.serial]",
                "2019-05-12|2019-05-12 [date.outside]",
                "12日|wrong: date.no-month",
                "12|wrong: date.no-month",
                "2018-02-30|wrong: date.no-such-day",
                "2.29|wrong: date.no-such-day",
                "13.13|wrong: date.no-such-day",
                "5.12、5.14|wrong: date.several",
                "5.12和5.14|wrong: date.several",
                "5.12-5.14|wrong: date",
                "soon|wrong: date",
                "1|wrong: date.no-month",
                "100|wrong: date",
                "/|blank",
                "无|blank",
            })
    void aDayWithinAProgrammeOf2018(String typed, String expected) {
        assertThat(Cells.said(Days.read(Cells.text(typed), IN_2018))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12日|2018-03-12",
                "12|2018-03-12 [date.day-only]",
                "3.12|2018-03-12",
                "4.1|2018-04-01 [date.other-month]",
                "31|2018-03-31 [date.day-only]",
                "32|wrong: date.no-such-day",
            })
    void aSheetForAMonthFillsItIn(String typed, String expected) {
        assertThat(Cells.said(Days.read(Cells.text(typed), Around.NOTHING.sheet(2018, 3))))
                .isEqualTo(expected);
    }

    @Test
    void theYearIsThatInWhichTheProgrammeRan() {
        var winter = Around.period(LocalDate.of(2018, 11, 1), LocalDate.of(2019, 3, 31));
        assertThat(Cells.said(Days.read(Cells.text("12.5"), winter))).isEqualTo("2018-12-05");
        assertThat(Cells.said(Days.read(Cells.text("1.5"), winter))).isEqualTo("2019-01-05");
        assertThat(Cells.said(Days.read(Cells.text("7.5"), winter))).isEqualTo("2018-07-05 [date.outside]");
        assertThat(Cells.said(Days.read(Cells.text("5/12/2018"), winter))).isEqualTo("2018-12-05 [date.ambiguous]");
        var years = Around.period(LocalDate.of(2017, 6, 1), LocalDate.of(2019, 6, 1));
        assertThat(Cells.said(Days.read(Cells.text("12.5"), years))).isEqualTo("2017-12-05 [date.year-guessed]");
        assertThat(Cells.said(Days.read(Cells.text("12.5"), Around.NOTHING))).isEqualTo("wrong: date.no-year");
        assertThat(Cells.said(Days.read(Cells.text("5/12/2018"), Around.NOTHING)))
                .isEqualTo("2018-05-12 [date.ambiguous]");
    }

    @Test
    void aNumberCellLosesTheZeroOfTheTenth() {
        assertThat(Cells.said(Days.read(Cells.number("5.1"), IN_2018))).isEqualTo("2018-05-01 [date.lost-zero]");
        assertThat(Cells.said(Days.read(Cells.number("5.12"), IN_2018))).isEqualTo("2018-05-12");
        assertThat(Cells.said(Days.read(Cells.text("5.1"), IN_2018))).isEqualTo("2018-05-01");
        assertThat(Cells.said(Days.read(Cells.of("2018-05-12 08:30", CellKind.DATE), IN_2018)))
                .isEqualTo("2018-05-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.12-5.14|2018-05-12..2018-05-14",
                "5.12—5.14|2018-05-12..2018-05-14",
                "5.12~14|2018-05-12..2018-05-14",
                "6.23-25|2018-06-23..2018-06-25",
                "5月12日至14日|2018-05-12..2018-05-14",
                "5月12-14日|2018-05-12..2018-05-14",
                "2018年6月23日至25日|2018-06-23..2018-06-25",
                "2018.5.12—2018.5.14|2018-05-12..2018-05-14",
                "2018-05-12 - 2018-05-14|2018-05-12..2018-05-14",
                "2018-05-12 to 2018-06-14|2018-05-12..2018-06-14",
                "2018/5/12-5/14|2018-05-12..2018-05-14",
                "5.12|2018-05-12..2018-05-12",
                "2018-05-12|2018-05-12..2018-05-12",
                "5-12|2018-05-12..2018-05-12",
                "5.14-5.12|wrong: date.backwards",
                "5.12-soon|wrong: date.span",
                "5.12至5.14至5.16|wrong: date.several",
            })
    void severalDaysInARow(String typed, String expected) {
        var read = Spans.read(Cells.text(typed), IN_2018).map(span -> span.from() + ".." + span.to());
        assertThat(Cells.said(read)).isEqualTo(expected);
    }

    @Test
    void everyDayComesBackFromEveryWayOfWritingIt() {
        var ways = List.of(
                "yyyy-MM-dd",
                "yyyy/M/d",
                "yyyy.M.d",
                "yyyy年M月d日",
                "M月d日",
                "M.d",
                "d MMMM yyyy",
                "MMM d, yyyy",
                "yyyyMMdd");
        var random = new Random(20180512);
        for (int i = 0; i < 3000; i++) {
            var day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(365));
            var typed = DateTimeFormatter.ofPattern(ways.get(random.nextInt(ways.size())), Locale.ENGLISH)
                    .format(day);
            assertThat(Days.read(Cells.text(typed), IN_2018)).as(typed).isEqualTo(Reading.of(day));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08:30|08:30",
                "8：30|08:30",
                "8点|08:00",
                "8点半|08:30",
                "8时05分|08:05",
                "下午2点30|14:30",
                "上午9:00|09:00",
                "2:30 pm|14:30",
                "12:15pm|12:15",
                "2018-05-12 09:30|09:30",
                "8:30:15|08:30",
                "25:00|wrong: time",
                "830|wrong: time",
                "8|wrong: time",
                "early|wrong: time",
                "-|blank",
            })
    void timesOfDay(String typed, String expected) {
        assertThat(Cells.said(Times.read(Cells.text(typed)))).isEqualTo(expected);
    }

    @Test
    void aTimeWhoseCellLostItsFormatIsWarnedOf() {
        assertThat(Cells.said(Times.read(Cells.number("0.354166666666667")))).isEqualTo("08:30 [time.serial]");
    }
}
