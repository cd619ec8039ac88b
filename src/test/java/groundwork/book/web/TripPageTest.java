package groundwork.book.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TripPageTest {

    @Test
    void aTripOfWhichOnlyTheDayIsKnownIsNotUnsigned() {
        assertThat(TripPage.untimed(null)).isEqualTo("book.not");
        assertThat(TripPage.untimed(Instant.parse("2018-05-11T16:00:00Z"))).isEqualTo("book.untimed");
        assertThat(TripPage.untimed(Instant.parse("2018-05-12T00:40:00Z"))).isNull();
    }
}
