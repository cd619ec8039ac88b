package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitiveTest {

    private static final UUID ID = UUID.randomUUID();

    private final Words words =
            Words.of(ID, "household", Map.of("name", "样例", "phone", "13800001234", "need", "样例：行动不便"));

    @ParameterizedTest
    @CsvSource({
        "13800001234, 138 # 1234",
        "138-0000-1234, 138 # 1234",
        "+86 138 0000 1234, 138 # 1234",
        "0952-0000006, # 06",
        "0000006, # 06",
        "13800001234 and his son’s, -",
        "12, -",
    })
    void ofAPhoneItsEndsAreShown(String phone, String shown) {
        assertThat(Sensitive.PHONE.masked(phone))
                .isEqualTo(shown.replace("#", Words.STARS).replace("-", Words.HIDDEN));
    }

    @Test
    void ofATextNotEvenItsLength() {
        assertThat(Sensitive.NEED.masked("a")).isEqualTo(Sensitive.NEED.masked("a".repeat(900)));
        assertThat(Sensitive.NEED.masked("")).isEmpty();
    }

    @Test
    void onlyWhatIsShownIsInTheClear() {
        assertThat(words.masked(Sensitive.NONE).fields().values()).noneMatch(text -> text.contains("行动不便"));
        assertThat(words.masked(Set.of(Sensitive.PHONE)).get("phone")).isEqualTo("13800001234");
        assertThat(words.masked(Set.of(Sensitive.PHONE)).get("need")).isEqualTo(Words.HIDDEN);
        assertThat(words.masked(Sensitive.ALL)).isEqualTo(words);
        assertThat(words.masked(Sensitive.NONE).get("name")).isEqualTo("样例");
    }

    @Test
    void maskedTwiceIsMaskedOnce() {
        var once = words.masked(Sensitive.NONE);
        assertThat(once.masked(Sensitive.NONE)).isEqualTo(once);
    }

    @Test
    void whatWasErasedSaysSo() {
        assertThat(Words.erased(ID, "household").masked(Sensitive.NONE).get("phone"))
                .isEqualTo(Words.ERASED);
    }

    @Test
    void whatWasNotShownStaysAsItWas() {
        var typed = Words.of(ID, "household", Map.of("name", "改", "phone", Words.HIDDEN, "need", "新"));
        assertThat(Sensitive.kept(List.of(typed), List.of(words)).getFirst().fields())
                .isEqualTo(Map.of("name", "改", "phone", "13800001234", "need", "新"));
        assertThat(Sensitive.kept(List.of(typed), List.of()).getFirst().fields())
                .isEqualTo(Map.of("name", "改", "need", "新"));
    }

    @Test
    void maskedWordsAreNoEntry() {
        var fact = new Fact(Instant.EPOCH, About.NOTHING, new HouseholdEntry.Registered(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Draft(ID, fact, List.of(words.masked(Sensitive.NONE))));
    }
}
