package groundwork.programme;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.frame.ProgrammeChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final ProgrammeChoice NEXT = choice("next", "2019-01-01", "2019-12-31");
    private static final ProgrammeChoice NOW = choice("now", "2018-01-01", "2018-12-31");
    private static final ProgrammeChoice LAST = choice("last", "2017-01-01", "2017-12-31");
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 14);

    @Test
    void theOneAskedForThenTheOneRunningThenTheLastThenAny() {
        var all = List.of(NEXT, NOW, LAST);
        assertThat(Choices.chosen(all, "last", TODAY)).contains(LAST);
        assertThat(Choices.chosen(all, "unknown", TODAY)).contains(NOW);
        assertThat(Choices.chosen(all, null, TODAY)).contains(NOW);
        assertThat(Choices.chosen(List.of(NEXT, LAST), null, TODAY)).contains(LAST);
        assertThat(Choices.chosen(List.of(NEXT), null, TODAY)).contains(NEXT);
        assertThat(Choices.chosen(List.of(), null, TODAY)).isEmpty();
    }

    @Test
    void itRunsOnItsFirstAndItsLastDay() {
        assertThat(Choices.chosen(List.of(NEXT, NOW, LAST), null, LocalDate.of(2018, 12, 31)))
                .contains(NOW);
        assertThat(Choices.chosen(List.of(NEXT, NOW, LAST), null, LocalDate.of(2019, 1, 1)))
                .contains(NEXT);
    }

    @Test
    void thingsShouldBeDoneByTodayOrByItsEnd() {
        assertThat(NOW.asOf(TODAY)).isEqualTo(TODAY);
        assertThat(LAST.asOf(TODAY)).isEqualTo(LAST.to());
    }

    private static ProgrammeChoice choice(String slug, String from, String to) {
        return new ProgrammeChoice(UUID.randomUUID(), slug, slug, LocalDate.parse(from), LocalDate.parse(to));
    }
}
