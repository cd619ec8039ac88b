package groundwork.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CardCodeTest {

    private static final UUID CARD = UUID.fromString("0190f5c2-7b3a-7d10-9c1e-3f9ab7c02d5e");

    @Test
    void itIsTheEndOfTheId() {
        assertThat(CardCode.of(CARD)).isEqualTo("KAVW-0BAY");
    }

    @Test
    void theIdsEndIsFoundAgainHoweverTheCodeIsWritten() {
        var tail = CardCode.tail(CardCode.of(CARD)).orElseThrow();
        assertThat(CARD.toString().replace("-", "")).endsWith(tail);
        assertThat(CardCode.tail(" kavw obay ")).contains(tail);
        assertThat(CardCode.tail("kavw0bay")).contains(tail);
    }

    @Test
    void whatIsNoCodeFindsNothing() {
        assertThat(CardCode.tail("KAVW")).isEmpty();
        assertThat(CardCode.tail("KAVW-0BAU")).isEmpty();
        assertThat(CardCode.tail("")).isEmpty();
    }
}
