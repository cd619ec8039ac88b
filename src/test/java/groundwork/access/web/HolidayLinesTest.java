package groundwork.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Holidays as they are pasted, in either language; what is the matter is said at its line. */
class HolidayLinesTest {

    @Test
    void stretchesAndSingleDays() {
        var days = HolidayLines.read("休 2027-02-06 2027-02-08\n\n班：2027-02-20\noff 2027/5/1–2027/5/2\n放假2027年6月9日");
        assertThat(days)
                .hasSize(7)
                .containsEntry(LocalDate.of(2027, 2, 7), false)
                .containsEntry(LocalDate.of(2027, 2, 20), true)
                .containsEntry(LocalDate.of(2027, 5, 2), false)
                .containsEntry(LocalDate.of(2027, 6, 9), false);
        var years = HolidayList.of(days).years();
        assertThat(years).hasSize(1);
        assertThat(years.getFirst().days()).hasSize(4);
        assertThat(years.getFirst().days().getFirst().last()).isEqualTo(LocalDate.of(2027, 2, 8));
    }

    @Test
    void whatIsTheMatterIsSaidAtTheLine() {
        var typed = "off 2027-01-01\nwhen?\noff 2027-02-30\nwork 2027-03-01\noff 2027-01-01\noff 2027-05-02 2027-05-01";
        var refusal = catchThrowableOfType(Refusal.class, () -> HolidayLines.read(typed));
        assertThat(refusal.flaws())
                .containsExactly(
                        Flaw.at("days", "access.holidays.flaw.line", 2),
                        Flaw.at("days", "access.holidays.flaw.day", 3),
                        Flaw.at("days", "access.holidays.flaw.weekday", 4),
                        Flaw.at("days", "access.holidays.flaw.twice", 5),
                        Flaw.at("days", "access.holidays.flaw.stretch", 6));
    }
}
