package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void aDayIsReadAsItIsWritten() {
        assertThat(Days.read(" 2018-05-12 ")).isEqualTo(LocalDate.of(2018, 5, 12));
        assertThat(Days.month("2018-05")).isEqualTo(YearMonth.of(2018, 5));
    }

    @Test
    void whatIsNoneOrIsKeptNowhereIsNone() {
        for (var typed : new String[] {null, "", "x", "2018-02-30", "+99999999-12-31", "-99999999-01-01"})
            assertThat(Days.read(typed)).as(typed).isNull();
        assertThat(Days.month("+99999999-12")).isNull();
    }
}
