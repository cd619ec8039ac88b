package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CanonicalTest {

    private static String canonical(String json) {
        return Canonical.of(Wire.tree(json));
    }

    @Test
    void sortsMembersByCodeUnitsAndLeavesNoSpace() {
        // The example of RFC 8785, 3.2.3, without its number, and with a name in NFC in place of the Hebrew one.
        assertThat(canonical("""
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\uff21": "Wide", "1": "One",
                 "\\ud83d\\ude00": "Smiley", "\\u0080": "Control", "\\u00f6": "Latin"}"""))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin\","
                        + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Smiley\",\"\uff21\":\"Wide\"}");
    }

    @Test
    void escapesAsLittleAsJsonAllows() {
        assertThat(canonical("\"\\u0001 \\u001f \\\" \\\\ \\/ \\b\\t\\n\\f\\r \\u4e2d\""))
                .isEqualTo("\"\\u0001 \\u001f \\\" \\\\ / \\b\\t\\n\\f\\r 中\"");
    }

    @Test
    void writesTextInOneNormalForm() {
        assertThat(canonical("\"e\u0301\"")).isEqualTo("\"\u00e9\"");
    }

    /** Its place among the others would depend on how it is written. */
    @Test
    void refusesNamesInAnother() {
        assertThatThrownBy(() -> canonical("{\"e\u0301\":1}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNumbersThatTwoLanguagesWouldWriteDifferently() {
        assertThat(canonical("[0,-7,640221203209]")).isEqualTo("[0,-7,640221203209]");
        assertThatThrownBy(() -> canonical("1.5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> canonical("9007199254740993")).isInstanceOf(IllegalArgumentException.class);
    }
}
