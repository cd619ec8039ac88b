package groundwork.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Terms by workdays: from the day after, over weekends and holidays, with the weekends that make up for them. */
class WorkdaysTest {

    /** National Day 2026 begins on a Thursday; the Saturday after the week is worked. */
    private static final Workdays AUTUMN = new Workdays(Map.of(
            day("2026-10-01"), false,
            day("2026-10-02"), false,
            day("2026-10-05"), false,
            day("2026-10-06"), false,
            day("2026-10-07"), false,
            day("2026-10-10"), true));

    @Test
    void theDayItselfIsNotCountedAndWeekendsAreFree() {
        assertThat(Workdays.PLAIN.after(day("2026-11-26"), 1)).isEqualTo(day("2026-11-27"));
        assertThat(Workdays.PLAIN.after(day("2026-11-27"), 1)).isEqualTo(day("2026-11-30"));
        assertThat(Workdays.PLAIN.after(day("2026-11-28"), 5)).isEqualTo(day("2026-12-04"));
    }

    @Test
    void overAHolidayWithAWeekendMadeUp() {
        assertThat(AUTUMN.after(day("2026-09-30"), 1)).isEqualTo(day("2026-10-08"));
        assertThat(AUTUMN.after(day("2026-09-30"), 3)).isEqualTo(day("2026-10-10"));
        assertThat(AUTUMN.after(day("2026-09-30"), 4)).isEqualTo(day("2026-10-12"));
        assertThat(AUTUMN.on(day("2026-10-10"))).isTrue();
        assertThat(AUTUMN.on(day("2026-10-11"))).isFalse();
    }

    @Test
    void betweenIsHowOftenOneComesToAWorkday() {
        assertThat(AUTUMN.between(day("2026-09-30"), day("2026-10-12"))).isEqualTo(4);
        assertThat(AUTUMN.between(day("2026-10-12"), day("2026-09-30"))).isZero();
        for (int number = 1; number < 40; number++)
            assertThat(AUTUMN.between(day("2026-09-28"), AUTUMN.after(day("2026-09-28"), number)))
                    .isEqualTo(number);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
