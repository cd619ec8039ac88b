package groundwork.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorTest {

    private static final Bilingual NONE = new Bilingual("", "");

    private final Visitor visitor =
            new Visitor(UUID.randomUUID(), 640221, "", NONE, NONE, false, (how, address) -> address.equals("/book"));

    @ParameterizedTest
    @ValueSource(strings = {"/book", "/book?month=2018-05", "/book#today", "/book?month=2018-05#today", "/book#a?b"})
    void whatIsAskedAndWhereOnThePageMakesNoDifference(String address) {
        assertThat(visitor.opens("GET", address)).isTrue();
    }

    @Test
    void anotherPageIsAnotherDoor() {
        assertThat(visitor.opens("GET", "/books")).isFalse();
    }
}
