package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagedTest {

    @Test
    void theNewestPageLeadsOnlyToOlderRows() {
        var page = Paged.of(List.of(9, 8, 7), 2, Paged.From.FIRST, String::valueOf);
        assertThat(page).isEqualTo(new Paged<>(List.of(9, 8), null, "8"));
    }

    @Test
    void aPageInTheMiddleLeadsBothWaysAndTheLastOnlyBack() {
        assertThat(Paged.of(List.of(7, 6, 5), 2, new Paged.From("8", null), String::valueOf))
                .isEqualTo(new Paged<>(List.of(7, 6), "7", "6"));
        assertThat(Paged.of(List.of(5), 2, new Paged.From("6", null), String::valueOf))
                .isEqualTo(new Paged<>(List.of(5), "5", null));
    }

    @Test
    void goingBackTheRowTooManyIsTheNewestOne() {
        assertThat(Paged.of(List.of(9, 8, 7), 2, new Paged.From(null, "6"), String::valueOf))
                .isEqualTo(new Paged<>(List.of(8, 7), "8", "7"));
        assertThat(Paged.of(List.of(9, 8), 2, new Paged.From(null, "7"), String::valueOf))
                .isEqualTo(new Paged<>(List.of(9, 8), null, "8"));
    }

    @Test
    void whatSomebodyMadeUpIsTheFirstPageInEitherDirection() {
        for (var from : List.of(new Paged.From("x", null), new Paged.From(null, "x"))) {
            assertThat(from.key()).isEqualTo("x");
            assertThat(from.known(null)).isEqualTo(Paged.From.FIRST);
            assertThat(from.known(7)).isEqualTo(from);
        }
    }

    @Test
    void nothingLeadsNowhere() {
        assertThat(Paged.<Integer>of(List.of(), 2, Paged.From.FIRST, String::valueOf))
                .isEqualTo(new Paged<>(List.of(), null, null));
    }
}
